package org.lanzarote.monitoring.platform.quotation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.support.Drawn;

/** Quoted words are followed to the very same words or to none. */
@Execution(CONCURRENT)
class FollowedQuotationTest {

    @Test
    void quotationEndsInOneOfFourStatesAndNeverOnOtherWords() {
        Drawn.cases(4_000, EditedAnswer::draw, FollowedQuotationTest::isFollowedRightly);
    }

    private static void isFollowedRightly(EditedAnswer edited) {
        var before = new SourceWords(edited.before());
        var after = new SourceWords(edited.after());
        for (var passage : before.passages(visible(edited.words()))) {
            var followed = after.follow(passage, before);
            int stood = places(edited.before(), edited.words());
            int stands = places(edited.after(), edited.words());
            assertThat(before.passages(visible(edited.words()))).hasSize(stood);
            assertThat(after.passages(visible(edited.words()))).hasSize(stands);
            if (stands == 0) {
                assertThat(followed.state()).isEqualTo(PassageState.GONE);
            }
            if (stood == 1 && stands == 1) {
                assertThat(followed.state().isFollowed()).isTrue();
            }
            if (before.equals(after)) {
                assertThat(followed).isEqualTo(new FollowedPassage(PassageState.SAME, passage));
            }
            var now = followed.now();
            assertThat(now != null).isEqualTo(followed.state().isFollowed());
            if (now != null) {
                assertThat(now.words()).isEqualTo(visible(edited.words()));
                assertThat(after.passages(now.words())).contains(now);
                assertThat(visible(requireNonNull(edited.after().get(now.field()))))
                        .contains(now.words());
                if (stood > 1
                        && !Objects.equals(
                                edited.before().get(now.field()), edited.after().get(now.field()))) {
                    assertThat((now.before().equals(passage.before())
                                            && now.after().equals(passage.after()))
                                    || visible(requireNonNull(edited.before().get(passage.field())))
                                            .equals(visible(requireNonNull(
                                                    edited.after().get(passage.field())))))
                            .as("one of several places is taken for another only between the same words")
                            .isTrue();
                }
            }
            assertThat(before.find(passage.quotation(), "", new Violations())).contains(passage);
        }
    }

    /** As a reader would count them, by another way than the service's. */
    private static int places(Map<String, String> fields, String words) {
        var whole = Pattern.compile(
                "(?<![\\p{L}\\p{N}\\p{M}])(?=" + Pattern.quote(visible(words)) + "(?![\\p{L}\\p{N}\\p{M}]))");
        return (int) fields.values().stream()
                .mapToLong(text -> whole.matcher(visible(text)).results().count())
                .sum();
    }

    private static String visible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0\\u2009]+", " ")
                .trim();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The law applies to children. | law applies  | In short: the law applies to children.     | SAME",
                "The law applies.             | law applies  | As said. Here the law applies, no more.     | MOVED",
                "The law applies.             | law applies  | The law applies now. Where law applies.     | AMBIGUOUS",
                "The law applies.             | law applies  | The l\u0430w applies.                        | GONE",
                "They comply.                 | comply       | They mis-comply.                            | GONE",
                "It is 5 years.               | 5 years      | It is 1.5 years.                            | GONE",
                "They can do it.              | can          | They can't do it.                           | GONE",
                "No law. One law here.        | One law here | One law here. No law.                       | MOVED"
            })
    void stateIsTheOneThatAReaderWouldSay(String before, String words, String after, PassageState state) {
        var earlier = new SourceWords(Map.of("/text", before));
        var passage = earlier.passages(words).get(0);

        assertThat(new SourceWords(Map.of("/text", after))
                        .follow(passage, earlier)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void oneOfSeveralPlacesIsNotTakenForAnother() {
        var earlier = new SourceWords(Map.of("/text", "First: no law. Second, in another field: no law at all."));
        var first = earlier.passages("no law").get(0);

        assertThat(new SourceWords(Map.of("/text", "Second, in another field: no law at all."))
                        .follow(first, earlier)
                        .state())
                .isEqualTo(PassageState.AMBIGUOUS);
    }

    @Test
    void wordsThatStandSeveralTimesNeedWhatDecides() {
        var answer = new SourceWords(Map.of("/text", "The law is silent. A law\u00a0is\nsilent.", "/other", "law"));

        assertThat(told(answer, quoted("law is silent", null, null))).containsExactly("WORDS_IN_SEVERAL_PLACES");
        assertThat(told(answer, quoted("law is silent", "A", null))).isEmpty();
        assertThat(told(answer, quoted("law is silent", null, 2))).isEmpty();
        assertThat(told(answer, quoted("law is silent", "No", null))).containsExactly("WORDS_NOT_AT_THAT_PLACE");
        assertThat(told(answer, quoted("laws are silent", null, null))).containsExactly("WORDS_NOT_THERE");
        assertThat(told(answer, quoted("la", null, null))).containsExactly("WORDS_NOT_THERE");
    }

    private static List<String> told(SourceWords answer, Quotation wish) {
        var violations = new Violations();
        answer.find(wish, "/quotation", violations);
        return violations.found().stream().map(Violation::code).toList();
    }

    private static Quotation quoted(String words, @Nullable String before, @Nullable Integer occurrence) {
        return new Quotation(words, "/text", before, null, occurrence);
    }
}
