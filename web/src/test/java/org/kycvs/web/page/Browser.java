package org.kycvs.web.page;

import java.time.Clock;
import java.time.ZoneOffset;
import org.kycvs.verification.Handle;

/** The page's beans, put together as the container would, for one request at noon; remembers what was answered. */
final class Browser {

    final Journey journey = new Journey();
    final CurrentVisit current = new CurrentVisit();
    final Texts texts = new Texts();
    final TimeWords times = new TimeWords();
    final ProblemWords words = new ProblemWords();
    final Turn turn = new Turn();
    final TypedValues typed = new TypedValues();
    String answer = "";

    Browser() {
        current.showing = journey.showing;
        texts.words = Spoken.WORDS;
        texts.language = new PageLanguage();
        texts.language.current = current;
        texts.language.languages = Spoken.LANGUAGES;
        texts.language.choice = Spoken.choice();
        texts.language.request = new Post().request();
        times.texts = texts;
        times.clock = Clock.fixed(PageSamples.NOON, ZoneOffset.UTC);
        words.texts = texts;
        words.times = times;
        words.clock = times.clock;
        turn.current = current;
        turn.words = words;
        turn.answer = recording();
        typed.turn = turn;
        typed.words = words;
        current.look(PageSamples.VISIT);
    }

    private PageAnswer recording() {
        return new PageAnswer() {
            @Override
            void seeOther(Handle handle) {
                answer = "303";
            }

            @Override
            void sameStep(PageProblem problem) {
                answer = problem.status() + " same step";
            }
        };
    }

    AskStep ask() {
        AskStep step = new AskStep();
        step.proving = journey.proving;
        step.current = current;
        step.typed = typed;
        step.turn = turn;
        return step;
    }

    CodeStep code() {
        CodeStep step = new CodeStep();
        step.proving = journey.proving;
        step.current = current;
        step.typed = typed;
        step.words = words;
        step.times = times;
        step.turn = turn;
        return step;
    }

    PersonStep person(Post post) {
        PersonStep step = new PersonStep();
        step.request = post.request();
        step.choosing = journey.choosing;
        step.current = current;
        step.words = words;
        step.turn = turn;
        return step;
    }

    ChooseStep choose() {
        ChooseStep step = new ChooseStep();
        step.deciding = journey.deciding;
        step.current = current;
        step.words = words;
        step.turn = turn;
        return step;
    }

    NoRecordStep noRecord() {
        NoRecordStep step = new NoRecordStep();
        step.choosing = journey.choosing;
        step.current = current;
        step.typed = typed;
        step.turn = turn;
        return step;
    }

    Declining declining() {
        Declining declining = new Declining();
        declining.deciding = journey.deciding;
        declining.current = current;
        declining.turn = turn;
        return declining;
    }

    /** Presses on the page of that step, wherever the request stands now. */
    Browser pressing(org.kycvs.verification.RequestPage.Step from) {
        current.press(PageSamples.VISIT, from);
        return this;
    }

    /** Where the request stands when the page is opened. */
    Browser at(org.kycvs.verification.RequestPage page) {
        journey.page = page;
        current.look(PageSamples.VISIT);
        return this;
    }
}
