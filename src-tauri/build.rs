//! Builds the user interface, which the program carries inside, and what the window toolkit reads at compile time.
//!
//! So a plain `cargo build` in a fresh clone makes the whole program. `SKIP_UI_BUILD=1` takes `ui/dist` as it is; `tauri
//! dev` builds nothing, as its windows load the development server.

use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo:rerun-if-env-changed=SKIP_UI_BUILD");
    if !tauri_build::is_dev() && std::env::var_os("SKIP_UI_BUILD").is_none() {
        build_ui();
    }
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    let permissions = tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/*.toml");
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(permissions))
        .expect("tauri.conf.json and src-tauri/permissions are right");
}

fn build_ui() {
    // Not `dist`: it changes with every build. The messages are part of the interface.
    let inputs = ["src", "index.html", "package.json", "package-lock.json", "vite.config.ts", "svelte.config.js"];
    for input in inputs {
        println!("cargo:rerun-if-changed=ui/{input}");
    }
    println!("cargo:rerun-if-changed=src-tauri/crates/words/messages");
    if !Path::new("ui/node_modules/.package-lock.json").exists() {
        npm(&["ci"]);
    }
    npm(&["run", "build"]);
}

fn npm(arguments: &[&str]) {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let output = Command::new(program)
        .args(arguments)
        .current_dir("ui")
        .output()
        .expect("npm runs: install Node 20.19 or newer");
    assert!(
        output.status.success(),
        "npm {}:\n{}{}",
        arguments.join(" "),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
