package org.kycvs.longrun;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kycvs.journey.Stack;

/** Everybody's phone. */
final class Phones {

    private static final Duration PAUSE = Duration.ofMillis(40);
    private static final Pattern CODE = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");

    private final Figures figures;

    Phones(Figures figures) {
        this.figures = figures;
    }

    /** The newest code; none if no text comes in time. */
    Optional<String> codeFor(String mobile, Duration patience) {
        long begun = System.nanoTime();
        List<String> texts = texts(mobile);
        while (texts.isEmpty() && System.nanoTime() - begun < patience.toNanos()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            texts = texts(mobile);
        }
        figures.textTook(Duration.ofNanos(System.nanoTime() - begun));
        Matcher code = CODE.matcher(texts.isEmpty() ? "" : texts.get(0));
        if (code.find()) {
            return Optional.of(code.group());
        }
        figures.count(Figures.Count.RESENDS);
        return Optional.empty();
    }

    /** Two texts with the same code are one text that came twice. */
    void countRepeats(String mobile) {
        List<String> texts = texts(mobile);
        for (int repeats = texts.size() - new HashSet<>(texts).size(); repeats > 0; repeats--) {
            figures.count(Figures.Count.SMS_REPEATED);
        }
    }

    private static List<String> texts(String mobile) {
        return Stack.phone(mobile).texts();
    }
}
