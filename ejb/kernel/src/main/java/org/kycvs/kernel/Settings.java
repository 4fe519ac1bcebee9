package org.kycvs.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The operator's settings: environment variables {@code KYCVS_<MODULE>_<NAME>}, durations in ISO 8601.
 *
 * <p>A setting that is missing without a default, or that cannot be read, stops the start with a sentence that names it.
 * A secret has no default, ever.
 */
@ApplicationScoped
public class Settings {

    /** Where the world reaches us: scheme, host and port, no slash at the end. */
    public static final String PUBLIC_URL = "KYCVS_PUBLIC_URL";

    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> environment;

    @Inject
    public Settings() {
        this(System.getenv());
    }

    /** For use outside a container. */
    public Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public String text(String name) {
        return find(name).orElseThrow(() -> new SettingRefused(name, "is not set"));
    }

    public String text(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    public Duration duration(String name, Duration otherwise) {
        return value(name, otherwise, Duration::parse);
    }

    /** A whole number within the given bounds, both included. */
    public int integer(String name, int otherwise, int least, int most) {
        int value = value(name, otherwise, Integer::parseInt);
        if (value < least || value > most) {
            throw new SettingRefused(name, "must be from " + least + " to " + most);
        }
        return value;
    }

    /** Of a form of its own; what the reader refuses with an {@link IllegalArgumentException} stops the start. */
    public <T> T value(String name, T otherwise, Function<String, T> reader) {
        return find(name).map(value -> convert(name, value, reader)).orElse(otherwise);
    }

    public URI uri(String name) {
        return find(name)
                .map(value -> convert(name, value, URI::create))
                .orElseThrow(() -> new SettingRefused(name, "is not set"));
    }

    /**
     * For what only a local stack may have, because everybody who has seen the sources knows it (rules, section 6): stops the
     * start where the public URL is another than this machine's.
     *
     * @param name of the setting that has it
     * @param why in words that follow the name
     */
    public void onlyOnThisMachine(String name, String why) {
        String host = uri(PUBLIC_URL).getHost();
        if (host == null || !THIS_MACHINE.matcher(host).matches()) {
            throw new SettingRefused(name, why + ", and " + PUBLIC_URL + " is not this machine");
        }
    }

    private static <T> T convert(String name, String value, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw new SettingRefused(name, "cannot be read: " + value);
        }
    }

    /** Stops the start; the operator reads which setting and why. */
    public static final class SettingRefused extends IllegalStateException {
        public SettingRefused(String name, String why) {
            super("Setting " + name + " " + why + " (see docs/settings.md)");
        }
    }
}
