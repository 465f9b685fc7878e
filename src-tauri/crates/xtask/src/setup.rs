//! What must be on the machine before anything is built: system packages, Node, and the packages of the interface.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::step::{Failed, npm, printed_by, program_name, run, step, succeeds};

/// Needed to build the window on Debian and Ubuntu.
const BUILD: [&str; 3] = ["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];

/// Needed to test it: a screen without a monitor, the driver of the web view, Chinese fonts for its other texts, a
/// reader of PDF.
const TEST: [&str; 5] = ["xvfb", "xauth", "webkit2gtk-driver", "fonts-noto-cjk", "poppler-utils"];

/// The browser of the interface's tests; one that is there already is as good.
const BROWSER: &str = "chromium";
const OTHER_BROWSERS: [&str; 2] = ["google-chrome", "chromium-browser"];

/// Needed to look at our files in the programs of others.
const OUTSIDE: [&str; 5] = ["chromium", "inkscape", "librsvg2-bin", "libreoffice-impress", "python3-pip"];

/// Needed to race against them.
const RIVALS: [&str; 3] = ["chromium", "inkscape", "librsvg2-bin"];
/// The last that runs on the oldest Node.
const MERMAID: &str = "@mermaid-js/mermaid-cli@11.12.0";

/// The oldest Node that builds the interface.
const NODE: (u32, u32) = (20, 19);

/// Makes the machine ready to build.
pub fn for_building() -> Result<(), Failed> {
    system_packages(&BUILD)?;
    node()?;
    interface_packages()
}

/// Makes the machine ready to build and test.
pub fn for_testing() -> Result<(), Failed> {
    let browser = if OTHER_BROWSERS.iter().any(|name| succeeds(name, &["--version"])) { None } else { Some(BROWSER) };
    system_packages(&[BUILD.as_slice(), TEST.as_slice(), browser.as_slice()].concat())?;
    node()?;
    interface_packages()
}

/// Makes the machine ready to compare with other programs.
pub fn for_outside() -> Result<(), Failed> {
    system_packages(&[BUILD.as_slice(), &TEST, &OUTSIDE].concat())?;
    python_packages()?;
    node()?;
    interface_packages()
}

/// Makes the machine ready to measure, and tells the folder of a program that draws journeys, beside the build and not
/// among the packages of the interface; without it the race goes on.
pub fn for_benchmarks() -> Result<Option<&'static Path>, Failed> {
    for_testing()?;
    system_packages(&RIVALS)?;
    let folder = Path::new("target/mermaid");
    if !folder.join("node_modules/.bin/mmdc").exists() {
        fs::create_dir_all(folder).map_err(|error| Failed(format!("{}: {error}", folder.display())))?;
        let mut install = Command::new(program_name("npm"));
        install.args(["install", "--prefix", "target/mermaid", "--no-save", "--no-audit", "--no-fund", MERMAID]);
        // It draws with the browser that is there.
        if let Err(Failed(why)) = run(install.env("PUPPETEER_SKIP_DOWNLOAD", "1")) {
            eprintln!("{why} mermaid-cli is left out.");
            return Ok(None);
        }
    }
    Ok(Some(folder))
}

/// A reader of presentations, beside the build and not among the system's packages.
fn python_packages() -> Result<(), Failed> {
    if succeeds("python3", &["-c", "import pptx"]) || Path::new("target/python/pptx").exists() {
        return Ok(());
    }
    step("python3", &["-m", "pip", "install", "--quiet", "--target", "target/python", "python-pptx==1.0.2"])
}

fn system_packages(wanted: &[&str]) -> Result<(), Failed> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if !succeeds("dpkg-query", &["--version"]) {
        return other_linux();
    }
    let missing: Vec<&str> = wanted.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    // Another installation may be under way: wait for it.
    let install = ["install", "--yes", "--no-install-recommends", "--option", "DPkg::Lock::Timeout=600"];
    let install = [install.as_slice(), missing.as_slice()].concat();
    if printed_by("id", &["-u"]).as_deref() == Some("0") {
        step("apt-get", &["update"])?;
        step("apt-get", &install)
    } else if succeeds("sudo", &["-n", "true"]) {
        step("sudo", &["-n", "apt-get", "update"])?;
        step("sudo", &[&["-n", "apt-get"], install.as_slice()].concat())
    } else {
        Err(Failed(format!(
            "packages are missing, and this user may not install them. Run:\n\n    sudo apt-get update && sudo apt-get {}\n",
            install.join(" ")
        )))
    }
}

fn is_installed(package: &str) -> bool {
    printed_by("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package]).as_deref() == Some("installed")
}

fn other_linux() -> Result<(), Failed> {
    if succeeds("pkg-config", &["--exists", "webkit2gtk-4.1"]) {
        return Ok(());
    }
    let commands = [
        ("dnf", "sudo dnf install gcc pkgconf webkit2gtk4.1-devel xorg-x11-server-Xvfb google-noto-sans-cjk-fonts"),
        ("pacman", "sudo pacman -S --needed base-devel webkit2gtk-4.1 xorg-server-xvfb noto-fonts-cjk"),
        ("zypper", "sudo zypper install gcc pkgconf webkit2gtk3-devel xorg-x11-server-Xvfb noto-sans-cjk-fonts"),
        ("apk", "sudo apk add build-base pkgconf webkit2gtk-4.1-dev xvfb font-noto-cjk"),
    ];
    let known = commands.iter().find(|(manager, _)| succeeds(manager, &["--version"]));
    let advice = known.map_or("Install WebKitGTK 4.1 with its headers.", |(_, command)| command);
    Err(Failed(format!("the web view's headers (webkit2gtk-4.1) are missing. Run:\n\n    {advice}\n")))
}

fn node() -> Result<(), Failed> {
    let (major, minor) = NODE;
    let advice = || Failed(format!("Node {major}.{minor} or newer is needed: https://nodejs.org"));
    let version = printed_by("node", &["--version"]).ok_or_else(advice)?;
    let mut parts = version.trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let found = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if found >= NODE { Ok(()) } else { Err(advice()) }
}

/// `npm ci`, when the lock file is not the one that was installed last.
fn interface_packages() -> Result<(), Failed> {
    let installed = Path::new("ui/node_modules/.installed-from");
    let lock = fs::read("ui/package-lock.json").map_err(|error| Failed(format!("ui/package-lock.json: {error}")))?;
    if fs::read(installed).is_ok_and(|from| from == lock) {
        return Ok(());
    }
    npm(&["ci"])?;
    fs::write(installed, lock).map_err(|error| Failed(format!("{}: {error}", installed.display())))
}
