//! Makes the user interface and what the window toolkit reads at compile time.

fn main() {
    let permissions = tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/*.toml");
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(permissions)).expect("tauri.conf.json");
}
