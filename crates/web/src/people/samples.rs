//! Samples of the pages about oneself.

use sinetti_actions::people::register::Registration;
use sinetti_domain::{Language, Refused};

use super::{
    confirm_email::ConfirmEmailPage,
    register::{LetterSentPage, RegisterPage},
    reset_password::{NewPasswordPage, ResetPasswordPage},
    sign_in::{ContinuePage, SignInPage},
};
use crate::{
    layout::{
        Problems, Toast,
        samples::{Sample, frame_for, sample},
    },
    session::Kept,
};

pub fn samples(language: Language) -> Vec<Sample> {
    let frame = frame_for(language, "/sign-in");
    let t = frame.t;
    let problems = |list: &[Refused]| Problems::of(&t, list);
    let kept = Kept {
        action: "/documents/new".into(),
        multipart: true,
        fields: vec![("message".into(), "Hei \"sinä\" <b>".into())],
        had_files: true,
    };
    let sign_in = SignInPage {
        frame: frame.clone(),
        t,
        email: String::new(),
        problems: Problems::default(),
        needed: false,
        back: "/".into(),
        kept: None,
    };
    let refused = SignInPage {
        email: "aino@".into(),
        problems: problems(&[Refused::new("sign-in-wrong").at("email")]),
        needed: true,
        kept: Some(kept.clone()),
        ..sign_in_base(&sign_in)
    };
    let mut after = frame.clone();
    after.toast = Some(Toast::new("toast-signed-out"));
    let register = RegisterPage {
        frame: frame.clone(),
        t,
        typed: Registration { language, ..Registration::default() },
        problems: Problems::default(),
    };
    let wrong = [
        Refused::new("name-missing").at("name"),
        Refused::new("email-invalid").at("email").with("address", "elin@"),
        Refused::new("phone-invalid").at("phone"),
        Refused::new("password-too-short").at("password").with("limit", 10),
        Refused::new("terms-missing").at("terms"),
    ];
    vec![
        sample("sign-in", &sign_in),
        sample("sign-in-refused", &refused),
        sample("signed-out", &SignInPage { frame: after, ..sign_in_base(&sign_in) }),
        sample("continue", &ContinuePage { frame: frame.clone(), t, kept }),
        sample("register", &register),
        sample(
            "register-refused",
            &RegisterPage {
                frame: frame.clone(),
                t,
                typed: Registration { email: "elin@".into(), language, ..Registration::default() },
                problems: problems(&wrong),
            },
        ),
        sample(
            "register-sent",
            &LetterSentPage { frame: frame.clone(), t, email: "elin@sjoberg.example".into(), about: "register" },
        ),
        sample(
            "reset-sent",
            &LetterSentPage { frame: frame.clone(), t, email: "elin@sjoberg.example".into(), about: "reset" },
        ),
        sample("confirm-email", &ConfirmEmailPage { frame: frame.clone(), t, statement: "abc".into() }),
        sample(
            "reset-password",
            &ResetPasswordPage { frame: frame.clone(), t, email: String::new(), problems: Problems::default() },
        ),
        sample("new-password", &NewPasswordPage { frame, t, statement: "abc".into(), problems: Problems::default() }),
    ]
}

fn sign_in_base(page: &SignInPage) -> SignInPage {
    SignInPage {
        frame: page.frame.clone(),
        t: page.t,
        email: page.email.clone(),
        problems: page.problems.clone(),
        needed: page.needed,
        back: page.back.clone(),
        kept: page.kept.clone(),
    }
}
