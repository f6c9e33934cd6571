//! Answers: a page, or a redirect after an action.

use askama::Template;
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{Toast, toast};
use crate::{cookies::Cookie, errors::Failure};

/// A page.
pub fn html(template: &impl Template) -> Result<Response, Failure> {
    html_as(StatusCode::OK, template)
}

/// A page with a status.
pub fn html_as(status: StatusCode, template: &impl Template) -> Result<Response, Failure> {
    let text = template.render().map_err(Failure::internal)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        // Kept for the back button, so that what was typed is still there; asked anew at every other visit.
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
    ];
    Ok((status, headers, text).into_response())
}

/// To another page of ours after a POST.
pub fn go(to: &str) -> Response {
    let location = HeaderValue::from_str(to).unwrap_or_else(|_| HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

/// The same with a message shown there.
pub fn go_with(to: &str, message: &Toast) -> Response {
    let mut response = go(to);
    Cookie { name: toast::COOKIE, value: &message.write(), path: "/", seconds: Some(60), secure: false }
        .set(response.headers_mut());
    response
}

/// A page that showed the message has it removed.
pub fn clear_toast(headers: &mut HeaderMap) {
    Cookie { name: toast::COOKIE, value: "", path: "/", seconds: Some(0), secure: false }.set(headers);
}
