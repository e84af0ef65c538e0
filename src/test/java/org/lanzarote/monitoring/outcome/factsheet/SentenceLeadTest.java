package org.lanzarote.monitoring.outcome.factsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceLeadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It invites all Parties, including France | It invites all Parties, including France,",
                "It invites all Parties, including France, | It invites all Parties, including France,",
                "Recognising that much differs, it invites France | Recognising that much differs, it invites France",
                "Il invite toutes les Parties, y compris la France | Il invite toutes les Parties, y compris la France,",
                "Il demande aux Parties, notamment à Malte | Il demande aux Parties, notamment à Malte,",
                "Il invite la France | Il invite la France"
            })
    void whatIsPutInIsClosedByAComma(String lead, String closed) {
        assertThat(SentenceLead.closed(lead)).isEqualTo(closed);
    }

    @Test
    void noCommaStandsBeforeTheColonOfAList() {
        assertThat(SentenceLead.above("It invites all Parties, including France,", ":"))
                .isEqualTo("It invites all Parties, including France:");
        assertThat(SentenceLead.above("Elle a\u00a0:", "\u00a0:")).isEqualTo("Elle a\u00a0:");
        assertThat(SentenceLead.with("Il demande à la France", "- de lire\u00a0;\n- d’écrire.", "\u00a0:"))
                .isEqualTo("Il demande à la France\u00a0:\n\n- de lire\u00a0;\n- d’écrire.");
        assertThat(SentenceLead.with("It invites France", "to read - and write.", ":"))
                .isEqualTo("It invites France to read - and write.");
    }
}
