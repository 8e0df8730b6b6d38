//! The C++ compiler lays out every structure and class as the tables say.

#[expect(dead_code, reason = "shared with the other C++ tests")]
mod compiler;

#[test]
fn structures_and_vtables_have_the_layout_of_the_tables() {
    let printed = compiler::run_program(&["layout.cpp"]);
    // 561 methods, of which one is a destructor that has no address, and the end of each of 124 vtables.
    assert_eq!(printed.trim(), "684 slots checked, 0 wrong");
}
