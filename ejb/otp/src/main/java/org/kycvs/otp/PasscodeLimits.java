package org.kycvs.otp;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.kycvs.kernel.Settings;
import org.kycvs.limits.Counter;
import org.kycvs.limits.Limit;
import org.kycvs.signing.MobileIndex;

/**
 * The figures of rules, section 1, that requests share: of a mobile, of a mobile by one element of a path, of an address.
 *
 * @param unconfirmed codes sent to one mobile without one of them being confirmed, and of these by one element
 * @param failures wrong checks of one mobile's codes, and of these by one element
 * @param sendsByAddress codes sent for one client address, to whomever
 * @param watched pauses of organisations and addresses
 */
record PasscodeLimits(PerMobile unconfirmed, PerMobile failures, Limit sendsByAddress, WatchedLimits watched) {

    private static final Duration WINDOW = Duration.ofHours(24);
    private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(10);
    private static final int MOST = 1_000_000;

    /** Requests in one slot before neighbours would queue. */
    private static final int PER_SLOT = 100;

    /** A limit of a mobile, and one of a mobile by each element of a path, which is reached first. */
    record PerMobile(Limit inAll, Limit byElement) {

        List<Counter> of(MobileIndex mobile, Path path) {
            return Stream.concat(
                            Stream.of(inAll.of(mobile.text())),
                            path.elements().stream().map(element -> byElement.of(mobile.text(), element)))
                    .toList();
        }
    }

    static PasscodeLimits of(Settings settings) {
        int byAddress = settings.integer("KYCVS_OTP_SENDS_BY_ADDRESS", 30, 1, MOST);
        return new PasscodeLimits(
                new PerMobile(
                        unconfirmed(settings, "otp.unconfirmed", "KYCVS_OTP_UNCONFIRMED_SENDS", 6),
                        unconfirmed(settings, "otp.unconfirmed.path", "KYCVS_OTP_UNCONFIRMED_SENDS_BY_PATH", 3)),
                new PerMobile(
                        failures(settings, "otp.failures", "KYCVS_OTP_FAILURES", "100:PT24H"),
                        failures(settings, "otp.failures.path", "KYCVS_OTP_FAILURES_BY_PATH", "10:PT30M,20:PT24H")),
                Limit.shared("otp.sends.address", byAddress, ADDRESS_WINDOW, 1 + byAddress / PER_SLOT),
                WatchedLimits.of(settings));
    }

    /** What a send is counted by. */
    List<Counter> sends(MobileIndex mobile, Path path) {
        Stream<Counter> address = path.isDirect()
                ? Stream.of()
                : Stream.of(sendsByAddress.of(path.address().text()));
        return Stream.concat(unconfirmed.of(mobile, path).stream(), address).toList();
    }

    /** What stops a check. */
    List<Counter> checks(MobileIndex mobile, Path path) {
        return Stream.concat(failures.of(mobile, path).stream(), watched.ofChecks(path).stream())
                .toList();
    }

    /** What stops a send without being counted by it: a code that could not be checked is not sent either. */
    List<Counter> heeded(MobileIndex mobile, Path path) {
        return Stream.concat(failures.of(mobile, path).stream(), watched.ofSends(path).stream())
                .toList();
    }

    private static Limit unconfirmed(Settings settings, String name, String setting, int otherwise) {
        return Limit.of(name, settings.integer(setting, otherwise, 1, MOST), WINDOW);
    }

    private static Limit failures(Settings settings, String name, String setting, String otherwise) {
        return settings.value(setting, steps(name, otherwise), text -> steps(name, text));
    }

    /** Steps, separated by commas: the count, a colon, and how long a pause follows (ISO 8601). */
    private static Limit steps(String name, String text) {
        return new Limit(
                name,
                WINDOW,
                1,
                Stream.of(text.split(",", -1)).map(PasscodeLimits::step).toList());
    }

    private static Limit.Step step(String text) {
        String[] parts = text.strip().split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("A step is a count, a colon and a duration: " + text);
        }
        return new Limit.Step(Integer.parseInt(parts[0]), Duration.parse(parts[1]));
    }
}
