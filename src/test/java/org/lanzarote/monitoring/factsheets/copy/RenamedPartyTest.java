package org.lanzarote.monitoring.factsheets.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.platform.language.Language;

/** Words with the earlier name of a Party read as with the later one, in each place of a sentence. */
class RenamedPartyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Le droit de la Norvège | Le droit du Royaume de Norvège
                    La Norvège et l’État | Le Royaume de Norvège et l’État
                    Les enfants vivent en Norvège. | Les enfants vivent au Royaume de Norvège.
                    à la Norvège, qu’elle aide | au Royaume de Norvège, qu’elle aide
                    De la Norvège | Du Royaume de Norvège
                    de **la Norvège** | du **Royaume de Norvège**
                    la Norvégienne | la Norvégienne
                    Cela suffit. | Cela suffit.
                    """)
    void nameIsTheLaterOneWithItsPreposition(String before, String after) {
        var renamed = new RenamedParty(
                Map.of(Language.FR, RenamedParty.forms("la Norvège", "le Royaume de Norvège", Language.FR)));

        assertThat(renamed.renamed(before, Language.FR)).isEqualTo(after);
        assertThat(renamed.renamed(before, Language.EN)).isEqualTo(before);
    }
}
