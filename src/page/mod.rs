//! Points and fonts only: text measuring and breaking, the scene, the printers.
