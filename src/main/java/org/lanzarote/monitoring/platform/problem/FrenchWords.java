package org.lanzarote.monitoring.platform.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The French words of all that callers are told, in one file, by the code of each. */
final class FrenchWords {

    private static final Properties WORDS = read();

    private FrenchWords() {}

    static @Nullable String of(String key) {
        return WORDS.getProperty(key);
    }

    static Set<String> keys() {
        return WORDS.stringPropertyNames();
    }

    private static Properties read() {
        var words = new Properties();
        try (var file = Objects.requireNonNull(FrenchWords.class.getResourceAsStream("french.properties"));
                var reader = new InputStreamReader(file, UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
