//! Random people against a model: whatever is pressed in whatever order, the server does what the rules of features.md F say.
//!
//! `SINETTI_MODEL_STEPS=10000` takes so many steps; by default fewer, as the machine of CI is small. A failure prints the seed.

mod model_support;

use model_support::{World, step};
use sinetti_tests::{on_both_engines, random::Random};

fn steps() -> u64 {
    std::env::var("SINETTI_MODEL_STEPS").ok().and_then(|text| text.parse().ok()).unwrap_or(600)
}

on_both_engines! {
    async fn random_steps_keep_to_the_rules(server: &mut Server) {
        let mut random = Random::from_environment();
        let mut world = World::new(server).await;
        for number in 0..steps() {
            // Now and then what happened least, so that no run misses a kind of step by chance.
            let rarest = (number % 50 == 49).then(|| world.rarest());
            let what = step(&mut world, &mut random, rarest).await;
            if number % 20 == 0 {
                world.compare_lists().await;
            }
            world.done(what);
        }
        world.close_all().await;
        world.compare_files().await;
        world.compare_letters();
        println!("{}", world.summary());
        assert!(world.every_kind_of_step_happened(), "{}", world.summary());
    }
}
