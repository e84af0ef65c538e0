package org.lanzarote.monitoring.platform.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import org.lanzarote.monitoring.platform.language.Language;

/** Says the codes of one type as people read them: in French in words, in English as they stand in the JSON. */
public final class CodeWords<E extends Enum<E>> {

    private static final Properties FRENCH = read();

    private final Class<E> type;

    private CodeWords(Class<E> type) {
        this.type = type;
    }

    /** Of a type each of whose codes has its words. */
    public static <E extends Enum<E>> CodeWords<E> of(Class<E> type) {
        var words = new CodeWords<>(type);
        Arrays.stream(type.getEnumConstants()).forEach(words::french);
        return words;
    }

    public String say(E code, Language language) {
        return language == Language.FR ? french(code) : code.name();
    }

    private String french(E code) {
        var key = type.getSimpleName() + "." + code.name();
        return requireNonNull(FRENCH.getProperty(key), () -> "no French words for " + key);
    }

    private static Properties read() {
        var words = new Properties();
        try (var file = requireNonNull(CodeWords.class.getResourceAsStream("french.properties"));
                var reader = new InputStreamReader(file, UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
