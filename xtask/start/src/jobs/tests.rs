use super::*;
use std::sync::Mutex;

/// Runs jobs; gives the result and what was said.
fn spoken(jobs: Vec<Job<'_>>, slots: usize, talk: Talk) -> (Result<()>, String) {
    let said = Mutex::new(String::new());
    let result = run(jobs, slots, talk, &|line| {
        let mut said = said.lock().unwrap();
        said.push_str(line);
        said.push('\n');
    });
    (result, said.into_inner().unwrap())
}

fn shell(words: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", words]);
    command
}

#[test]
fn the_end_of_each_is_said() {
    let jobs = vec![
        Job::new("one", |_: &Worker<'_>| Ok("downloaded".to_owned())),
        Job::new("two", |worker: &Worker<'_>| {
            let _slot = worker.slot()?;
            worker.run(&mut shell("exit 0")).map(|()| "built".to_owned())
        }),
    ];
    let (result, said) = spoken(jobs, 1, Talk::FULL);
    assert_eq!(result, Ok(()));
    assert!(said.contains("ready: one, downloaded (after 0 s)"), "{said}");
    assert!(said.contains("ready: two, built (after "), "{said}");
}

#[test]
fn a_long_silence_is_broken() {
    let talk =
        Talk { beat: Duration::from_millis(300), first: Duration::from_millis(300), ends: true };
    let jobs = vec![Job::new("app", |worker: &Worker<'_>| {
        let print = "printf '  Building [=>  ] 3/9: serde\\r'; sleep 1";
        worker.run(&mut shell(print)).map(|()| "built".to_owned())
    })];
    let (_, said) = spoken(jobs, 1, talk);
    assert!(said.contains("0 s: app (3 of 9 crates, now serde)"), "{said}");
}

#[test]
fn brief_talk_is_silent_when_all_is_there() {
    let jobs = vec![Job::new("commands", |_: &Worker<'_>| Ok("compiled".to_owned()))];
    assert_eq!(spoken(jobs, 1, Talk::BRIEF), (Ok(()), String::new()));
}

#[test]
fn the_broken_one_is_named_and_the_others_end() {
    let folder = tempfile::tempdir().unwrap();
    let mark = folder.path().join("mark");
    let began = Instant::now();
    let jobs = vec![
        Job::new("long", |worker: &Worker<'_>| {
            // A grandchild, as cargo's compilers are: it must end too.
            let words = format!("sh -c 'sleep 3; touch {}' & wait", mark.display());
            worker.run(&mut shell(&words)).map(|()| String::new())
        }),
        Job::new("waits", |worker: &Worker<'_>| worker.slot().map(|_| String::new())),
        Job::new("broken", |worker: &Worker<'_>| {
            worker
                .run(&mut shell("sleep 0.3; echo 'no space left' >&2; exit 7"))
                .map(|()| String::new())
        }),
    ];
    let (result, said) = spoken(jobs, 1, Talk::FULL);
    let error = result.unwrap_err().to_string();
    assert!(error.starts_with("broken: sh -c"), "{error}");
    assert!(error.contains("failed (7)") && error.ends_with("no space left"), "{error}");
    assert!(said.contains("failed: broken; what else runs is ended"), "{said}");
    assert!(!said.contains("ready: long"), "{said}");
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
    std::thread::sleep(
        Duration::from_secs(3).saturating_sub(began.elapsed()) + Duration::from_millis(500),
    );
    assert!(!mark.exists(), "the grandchild went on");
}

#[test]
fn no_more_compile_than_there_are_slots() {
    let compiling = Mutex::new((0, 0, Vec::new()));
    let job = |name: &'static str| {
        let compiling = &compiling;
        Job::new(name, move |worker: &Worker<'_>| {
            // All wait before the first goes on, so that their order shows.
            let _slot = worker.slot()?;
            {
                let mut compiling = compiling.lock().unwrap();
                compiling.0 += 1;
                compiling.1 = compiling.1.max(compiling.0);
                compiling.2.push(name);
            }
            std::thread::sleep(Duration::from_millis(200));
            compiling.lock().unwrap().0 -= 1;
            Ok(String::new())
        })
    };
    let jobs = vec![job("a"), job("b"), job("c"), job("d"), job("e")];
    let (result, _) = spoken(jobs, 2, Talk::FULL);
    assert_eq!(result, Ok(()));
    let (_, most, order) = compiling.into_inner().unwrap();
    assert_eq!(most, 2);
    // Who asks at once may come first; those who wait go by their order.
    assert!(order[2..].is_sorted(), "{order:?}");
}

#[test]
fn what_takes_too_long_is_ended() {
    let began = Instant::now();
    let jobs = vec![Job::new("slow", |worker: &Worker<'_>| {
        let answer = worker.ask(&mut shell("sleep 20"), Some(Duration::from_millis(300)))?;
        assert_eq!(answer.code, None);
        Ok("gave up".to_owned())
    })];
    assert_eq!(spoken(jobs, 1, Talk::FULL).0, Ok(()));
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_missing_program_is_said() {
    let jobs = vec![Job::new("x", |worker: &Worker<'_>| {
        worker.run(&mut Command::new("no-such-program-here")).map(|()| String::new())
    })];
    let error = spoken(jobs, 1, Talk::FULL).0.unwrap_err().to_string();
    assert!(error.starts_with("x: no-such-program-here can't be started"), "{error}");
}
