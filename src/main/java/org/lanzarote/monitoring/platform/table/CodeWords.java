package org.lanzarote.monitoring.platform.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import org.lanzarote.monitoring.platform.language.Language;

/** The words that stand for the codes of one type, in both languages, in tables and on pages. */
public final class CodeWords {

    private static final Properties ENGLISH = read("english.properties");
    private static final Properties FRENCH = read("french.properties");

    private static final String SEVERAL = ".several";

    private final String type;
    private final String ending;

    private CodeWords(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** Of a type each of whose codes has its words. */
    public static <E extends Enum<E>> CodeWords of(Class<E> type) {
        return of(type, "");
    }

    /** Of a type that has words for several things of each of its kinds: "Paragraphs". */
    public static <E extends Enum<E>> CodeWords ofSeveral(Class<E> type) {
        return of(type, SEVERAL);
    }

    /** Of codes that are texts. */
    public static CodeWords named(String type) {
        return new CodeWords(type, "");
    }

    private static <E extends Enum<E>> CodeWords of(Class<E> type, String ending) {
        var words = new CodeWords(type.getSimpleName(), ending);
        for (var properties : new Properties[] {ENGLISH, FRENCH}) {
            Arrays.stream(type.getEnumConstants())
                    .map(code -> words.key(code.name()))
                    .forEach(key -> requireNonNull(properties.getProperty(key), () -> "no words for " + key));
        }
        return words;
    }

    public String say(Enum<?> code, Language language) {
        return say(code.name(), language);
    }

    /** The words for a code; one that has none stands for itself. */
    public String say(String code, Language language) {
        return (language == Language.FR ? FRENCH : ENGLISH).getProperty(key(code), code);
    }

    private String key(String code) {
        return type + "." + code + ending;
    }

    private static Properties read(String name) {
        var words = new Properties();
        try (var file = requireNonNull(CodeWords.class.getResourceAsStream(name));
                var reader = new InputStreamReader(file, UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
