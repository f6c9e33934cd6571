# Registering, signing in, the password.
sign-in-needed = Sign in to get to the page you asked for.
sign-in-kept = What you typed is kept. It comes back when you have signed in.
password-forgotten = Forgot the password?
new-here = New here?
sign-in-not-for-signing = Got an invitation to sign? Signing needs no login: open the link in the e-mail.

continue-title = You are signed in
continue-text = You were signed out while you were working. What you typed is still here: continue where you were.
continue-files = Files cannot be kept: choose them again on the next page.

register-title = Register
register-intro = Free for private persons. You can add an organization afterwards.
register-email-hint = We send a link to this address to confirm it.
register-have-login = Have a login already?
password-hint = At least 10 characters. A few words in a row are good; you can paste it.
terms-accept = I accept the terms of use
terms-title = Terms of use
terms-text-service = The service is run by the one whose address this page has. It may be used to send documents to be signed, to sign them, and to check them.
terms-text-data = Your name, e-mail address and phone number are used for that and for nothing else. They are shown to the people you send documents to.
terms-text-signing = When you sign, your name, address, IP address and the time are saved with the signature and stay in the signed file.
letter-sent-title = Check your e-mail
letter-sent-register = A link is on its way to { $email }. Open it to confirm the address; then you are ready.
letter-sent-reset = If { $email } has a login, a link is on its way to it. It works for an hour.
letter-sent-missing = Nothing after a few minutes? Look in the junk mail, and check that the address is right.
letter-sent-again = Try again
confirm-email-title = Confirm your address
confirm-email-text = One press, and your address is confirmed and you are signed in.
confirm-email-do = Confirm

reset-title = Choose a new password
reset-intro = Write your address. We send you a link for choosing a new password.
reset-send = Send the link
reset-back = Back to signing in
new-password-title = Choose a new password
new-password-intro = You are signed out everywhere else when it is saved.
new-password-save = Save and sign in

toast-signed-out = You have signed out.
toast-email-confirmed = Your address is confirmed. Welcome!
toast-password-changed = Your password has been changed.
