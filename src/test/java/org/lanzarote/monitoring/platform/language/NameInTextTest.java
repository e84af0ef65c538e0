package org.lanzarote.monitoring.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameInTextTest {

    @ParameterizedTest
    @CsvSource({
        "{party} has gaps. {party} knows., The Netherlands has gaps. The Netherlands knows.",
        "In {party} gaps stand., In the Netherlands gaps stand.",
        "So it is.[^1] {party} knows., So it is.[^1] The Netherlands knows.",
        "**{party}** knows (see art. 3 of {party})., **The Netherlands** knows (see art. 3 of the Netherlands).",
        "Compare cf. {party} and e.g. {party}., Compare cf. the Netherlands and e.g. the Netherlands.",
        "It asks: {party} answers., It asks: the Netherlands answers.",
        "Said. “{party} knows.”, Said. “The Netherlands knows.”"
    })
    void nameHasACapitalWhereItBeginsASentence(String text, String filled) {
        assertThat(put(text, true)).isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{party} to act. {party} acts. | the Netherlands to act. The Netherlands acts."})
    void textThatGoesOnBeginsNoSentence(String text, String filled) {
        assertThat(put(text, false)).isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({"- {party} acts, true", "'It asks:\n\n- {party} acts', false", "'It is so.\n\n1. {party} acts', true"})
    void itemOfAListBeginsASentenceWhereTheOneBeforeHasEnded(String text, boolean begins) {
        assertThat(put(text.replace("\\n", "\n"), true)).contains(begins ? "The Netherlands" : " the Netherlands");
    }

    @Test
    void frenchRepeatsThePrepositionBeforeEachOfSeveralNames() {
        var names = List.of("Malte", "la Norvège", "le Royaume-Uni");

        assertThat(NameInText.put("Les écoles de {party}. {party} lisent.", "{party}", names, Language.FR, true))
                .isEqualTo(
                        "Les écoles de Malte, de la Norvège et du Royaume-Uni. Malte, la Norvège et le Royaume-Uni lisent.");
        assertThat(NameInText.put("Celles de **{party}** lisent.", "{party}", names, Language.FR, true))
                .isEqualTo("Celles de **Malte, de la Norvège et du Royaume-Uni** lisent.");
        assertThat(NameInText.put("{party} read.", "{party}", List.of("the Netherlands", "Malta"), Language.EN, true))
                .isEqualTo("The Netherlands and Malta read.");
    }

    private static String put(String text, boolean begins) {
        return NameInText.put(text, "{party}", "the Netherlands", Language.EN, begins);
    }
}
