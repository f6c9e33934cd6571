//! What can happen, and how often.

use sinetti_tests::{Person, form, journeys::Plan, random::Random, server::crowd};

use super::{Document, Invitation, Invited, Status, World};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Send,
    Open,
    Sign,
    SignTwice,
    RemindAll,
    RemindOne,
    Cancel,
    Decline,
    Correct,
    Pass,
    Look,
}

impl Step {
    pub const ALL: [Self; 11] = [
        Self::Send,
        Self::Open,
        Self::Sign,
        Self::SignTwice,
        Self::RemindAll,
        Self::RemindOne,
        Self::Cancel,
        Self::Decline,
        Self::Correct,
        Self::Pass,
        Self::Look,
    ];

    /// How often it is chosen, out of the sum of all.
    fn weight(self) -> u64 {
        match self {
            Self::Send => 12,
            Self::Open => 30,
            Self::Sign => 26,
            Self::SignTwice => 6,
            Self::RemindAll => 3,
            Self::RemindOne => 5,
            Self::Cancel => 2,
            Self::Decline => 2,
            Self::Correct => 6,
            Self::Pass => 1,
            Self::Look => 15,
        }
    }

    fn choose(random: &mut Random) -> Self {
        let mut at = random.below(Self::ALL.iter().map(|step| step.weight()).sum());
        for step in Self::ALL {
            if at < step.weight() {
                return step;
            }
            at -= step.weight();
        }
        Self::Look
    }
}

/// Documents among which steps are chosen; older ones are left to the comparison at the end.
const RECENT: usize = 12;

/// Takes one step, as wanted or by chance; which.
pub async fn step(world: &mut World<'_>, random: &mut Random, wanted: Option<Step>) -> Step {
    if world.documents.is_empty() {
        send(world, random).await;
        return Step::Send;
    }
    let step = wanted.unwrap_or_else(|| Step::choose(random));
    let recent = world.documents.len().min(RECENT);
    let index = world.documents.len() - 1 - at(random, recent);
    let place = at(random, world.documents[index].invitations.len());
    match step {
        Step::Send => send(world, random).await,
        Step::Open => open(world, index, place).await,
        Step::Sign => sign_some(world, random, index, false).await,
        Step::SignTwice => sign_some(world, random, index, true).await,
        Step::RemindAll => remind(world, index, None).await,
        Step::RemindOne => remind(world, index, Some(place)).await,
        Step::Cancel => world.cancel(index).await,
        Step::Decline => decline_some(world, random, index).await,
        Step::Correct => world.correct(index, place).await,
        Step::Pass => world.pass(1).await,
        Step::Look => world.compare_document(index).await,
    }
    step
}

/// A number below `end`, which must not be 0.
fn at(random: &mut Random, end: usize) -> usize {
    usize::try_from(random.below(end as u64)).expect("a small number")
}

/// One to five signatories, at once or in steps that some share; valid for a few days, or without an end.
async fn send(world: &mut World<'_>, random: &mut Random) {
    let name = format!("Model {}.", world.documents.len() + 1);
    let mut people = crowd(12);
    let signatories: Vec<Person> =
        (0..=random.below(5)).map(|_| people.swap_remove(at(random, people.len()))).collect();
    let in_order = random.below(2) == 0 && signatories.len() > 1;
    let steps: Vec<u32> = signatories.iter().map(|_| if in_order { 1 + at(random, 3) as u32 } else { 1 }).collect();
    let until = (random.below(5) > 0)
        .then(|| world.today.checked_add(jiff::Span::new().days(1 + random.below(4) as i64)).expect("a day"));
    let mut plan = Plan::new(&name, &signatories);
    plan.in_order = in_order;
    let mut form = plan.form(&world.aino).await.with("action", "review");
    for (step, number) in steps.iter().zip(1..) {
        form = form.with(&format!("signatory-{number}-step"), &step.to_string());
    }
    form = form.with("valid_until", &until.map(|until| until.to_string()).unwrap_or_default());
    let drafted = world.aino.submit(&form).await;
    assert_eq!(drafted.status, 303, "{}", drafted.text());
    let address = drafted.location.strip_suffix("/review").expect("the review follows").to_owned();
    let review = world.aino.open(&drafted.location).await.form(&format!("{address}/send"));
    // A double click now and then.
    let sent = if random.below(4) == 0 {
        let (one, two) = tokio::join!(world.aino.submit(&review), world.aino.submit(&review));
        assert_eq!(two.status, 303, "{}", two.text());
        one
    } else {
        world.aino.submit(&review).await
    };
    assert_eq!(sent.status, 303, "{}", sent.text());
    let invitation =
        |(who, step): (&Person, &u32)| Invitation { who: *who, step: *step, status: Invited::Waiting, browser: None };
    let invitations = signatories.iter().zip(&steps).map(invitation).collect();
    let mut document = Document { name, address, status: Status::Pending, invitations, until };
    document.follow_up();
    world.documents.push(document);
}

/// Opens a link as its letter says. Whoever is held by the order has no letter.
async fn open(world: &mut World<'_>, index: usize, place: usize) {
    let document = &world.documents[index];
    let invitation = &document.invitations[place];
    if invitation.status == Invited::Waiting {
        world.mail.fetch(world.server);
        assert!(
            world.mail.about(invitation.who.email, &document.name, true).is_empty(),
            "{}: too early",
            document.name
        );
        return;
    }
    let never_asked = || world.mail.about(invitation.who.email, &document.name, true).is_empty();
    if invitation.status == Invited::Cancelled && never_asked() {
        return;
    }
    let (link, passphrase) = world.mail.link(world.server, invitation.who.email, &document.name).await;
    let browser = world.server.browser();
    let followed = browser.get(&link).await;
    if invitation.status == Invited::Cancelled {
        assert_eq!(followed.status, 410, "{}: a closed link: {}", document.name, followed.text());
        return;
    }
    assert_eq!(followed.status, 303, "{}: {}", document.name, followed.text());
    let form = browser.open(&followed.location).await.form(&format!("{}/open", followed.location));
    let opened = browser.submit(&form.with("passphrase", &passphrase)).await;
    assert_eq!(opened.status, 303, "{}: {}", document.name, opened.text());
    let invitation = &mut world.documents[index].invitations[place];
    invitation.browser = Some((browser, followed.location));
    if invitation.status == Invited::Sent {
        invitation.status = Invited::Opened;
    }
}

/// Signs as one of those who have it open, preferring who has not signed.
async fn sign_some(world: &mut World<'_>, random: &mut Random, index: usize, twice: bool) {
    let document = &world.documents[index];
    let places = |which: &dyn Fn(&Invitation) -> bool| -> Vec<usize> {
        let all = document.invitations.iter().enumerate();
        all.filter(|(_, one)| one.browser.is_some() && which(one)).map(|(place, _)| place).collect()
    };
    let mut able = places(&|one| one.status == Invited::Opened);
    if able.is_empty() || random.below(8) == 0 {
        able = places(&|_| true);
    }
    if !able.is_empty() {
        let place = able[at(random, able.len())];
        world.sign(index, place, twice).await;
    }
}

/// Reminds everybody in turn, or one; who is not is refused.
async fn remind(world: &mut World<'_>, index: usize, place: Option<usize>) {
    let document = &world.documents[index];
    let action = format!("{}/remind", document.address);
    let page = world.aino.get(&document.address).await;
    let due = document.in_turn();
    let html = page.text();
    let (above, _) = html.split_once("class=\"signatories\"").expect("the page of a sent document");
    let (expected, form) = match place {
        Some(place) => {
            let card = super::compare::card(&page, place);
            (due.contains(&(place + 1)), form::find(&card, &action))
        }
        None => (!due.is_empty(), form::find(above, &action)),
    };
    assert_eq!(form.is_some(), expected, "{}: reminding {place:?} of {due:?}", document.name);
    if let Some(form) = form {
        let pressed = world.aino.submit(&form).await;
        assert_eq!(pressed.status, 303, "{}: {}", document.name, pressed.text());
    }
}

/// Declines as one of those who have it open and have not signed.
async fn decline_some(world: &mut World<'_>, random: &mut Random, index: usize) {
    let all = world.documents[index].invitations.iter().enumerate();
    let able: Vec<usize> =
        all.filter(|(_, one)| one.browser.is_some() && one.status == Invited::Opened).map(|(place, _)| place).collect();
    if !able.is_empty() {
        let place = able[at(random, able.len())];
        world.decline(index, place, random.below(3) == 0).await;
    }
}
