package org.lanzarote.monitoring.children.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How much the two screens find of sentences that others wrote, without having read the rules, and that nobody looks at
 * who writes rules. It tells figures and never a sentence.
 */
@Execution(CONCURRENT)
class ScreensMeasuredTest {

    private static final double FOUND = 0.90;

    private static final double SUSPECTED_WRONGLY = 0.15;
    private static final double ASKED_WRONGLY = 0.10;
    private static final double REFUSED_WRONGLY = 0.02;

    private final Screen screen = new Screen(Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    @Tag("slow") // 1.5 s
    void disclosuresAreSuspectedAndHarmlessStatementsSeldom(String language) throws IOException {
        var telling = heldApart("telling", language);
        var harmless = heldApart("harmless", language);
        long found = count(telling, screen::suspectsDisclosure);
        long wrongly = count(harmless, screen::suspectsDisclosure);
        tell("disclosures", language, found, telling, "suspected wrongly", wrongly, harmless);

        assertThat(share(found, telling)).isGreaterThanOrEqualTo(FOUND);
        assertThat(share(wrongly, harmless)).isLessThanOrEqualTo(SUSPECTED_WRONGLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    @Tag("slow") // 5.4 s
    void identifiersAreRefusedOrAskedAboutAndHarmlessStatementsSeldom(String language) throws IOException {
        var identifying = heldApart("identifying", language);
        var harmless = heldApart("unidentifying", language);
        long found = count(identifying, text -> refused(text) || asked(text));
        long asked = count(harmless, text -> !refused(text) && asked(text));
        long refused = count(harmless, this::refused);
        tell("identifiers", language, found, identifying, "refused wrongly", refused, harmless);
        tell("identifiers", language, found, identifying, "asked wrongly", asked, harmless);

        assertThat(share(found, identifying)).isGreaterThanOrEqualTo(FOUND);
        assertThat(share(asked, harmless)).isLessThanOrEqualTo(ASKED_WRONGLY);
        assertThat(share(refused, harmless)).isLessThanOrEqualTo(REFUSED_WRONGLY);
    }

    private boolean refused(String text) {
        return !screen.identifies(text).isEmpty();
    }

    private boolean asked(String text) {
        return !screen.asks(text).isEmpty();
    }

    private static void tell(
            String what,
            String language,
            long found,
            List<String> meant,
            String which,
            long wrongly,
            List<String> harmless) {
        System.out.printf(
                Locale.ROOT,
                "%s, %s: recall %.3f (%d of %d), %s %.3f (%d of %d), precision %.3f%n",
                what,
                language,
                share(found, meant),
                found,
                meant.size(),
                which,
                share(wrongly, harmless),
                wrongly,
                harmless.size(),
                (double) found / (found + wrongly));
    }

    private static long count(List<String> texts, Predicate<String> which) {
        return texts.stream().filter(which).count();
    }

    private static double share(long part, List<String> whole) {
        return (double) part / whole.size();
    }

    private static List<String> heldApart(String kind, String language) throws IOException {
        try (var stream =
                ScreensMeasuredTest.class.getResourceAsStream("/held-apart/%s-%s.txt".formatted(kind, language))) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
