package org.lanzarote.monitoring.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceLeadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It **invites** all Parties, including France | It **invites** all Parties, including France,",
                "It **invites** all Parties, including France, | It **invites** all Parties, including France,",
                "It **invites** all Parties, including France: | It **invites** all Parties, including France,",
                "It **invites** all Parties, France included | It **invites** all Parties, France included,",
                "It **invites** all Parties, including **France,** | It **invites** all Parties, including **France**,",
                "It **invites** France, | It **invites** France",
                "It **invites** France: | It **invites** France",
                "Recognising that much differs, it **invites** France | Recognising that much differs, it **invites** France",
                "Il **invite** toutes les Parties, y compris la France | Il **invite** toutes les Parties, y compris la France,",
                "Il **invite** toutes les Parties, la France incluse | Il **invite** toutes les Parties, la France incluse,",
                "Il **demande** aux Parties, notamment à Malte | Il **demande** aux Parties, notamment à Malte,",
                "Il **demande** à la France : | Il **demande** à la France",
                "In France, | In France,",
                "In France: | In France:",
                "Il **invite** la France | Il **invite** la France"
            })
    void whatIsPutInIsClosedByAComma(String lead, String closed) {
        assertThat(SentenceLead.closed(lead, lead.contains("**"))).isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It invites all Parties, including France, | , in particular, to write. | It invites all Parties, including France, in particular, to write.",
                "It invites France | , in particular, to write. | It invites France, in particular, to write.",
                "France has: | a unit. | France has a unit.",
                "All Parties, including France: | have a unit. | All Parties, including France, have a unit.",
                "The Committee notes: | France has a unit. | The Committee notes: France has a unit.",
                "France has | : a unit. | France has: a unit.",
                "In France, | lessons begin. | In France, lessons begin."
            })
    void oneSignStandsWhereLeadAndTextMeet(String lead, String text, String sentence) {
        assertThat(SentenceLead.with(lead, text, ":")).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It invites all Parties, including {party}, to act. | It invites all Parties to act.",
                "It invites all Parties, including {party} | It invites all Parties",
                "Il invite les Parties, y compris {party}, à agir. | Il invite les Parties à agir.",
                "Il demande aux Parties, notamment à {party}, d’agir. | Il demande aux Parties d’agir.",
                "It invites all Parties, **{party}** included, to act. | It invites all Parties to act.",
                "It invites France, including {party} and Malta, to act. | It invites France, including {party} and Malta, to act.",
                "It invites {party} to act. | It invites {party} to act."
            })
    void whatIsPutInToNamePartiesGoesWhereNoneIsNamed(String sentence, String without) {
        assertThat(SentenceLead.withoutNames(sentence)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It invites all Parties, including {party} to act. | It invites all Parties, including {party}, to act.",
                "It invites all Parties, including {party}, to act. | It invites all Parties, including {party}, to act.",
                "Il invite les Parties, y compris {party} à agir. | Il invite les Parties, y compris {party}, à agir.",
                "It invites all Parties, including {party}. | It invites all Parties, including {party}.",
                "It invites {party} to act. | It invites {party} to act."
            })
    void whatIsPutInWithinASentenceIsClosed(String sentence, String closed) {
        assertThat(SentenceLead.closedWithin(sentence)).isEqualTo(closed);
    }

    @Test
    void itemOfAListBeginsWithNoSign() {
        assertThat(SentenceLead.item(", in particular, to write.")).isEqualTo("in particular, to write.");
        assertThat(SentenceLead.item("to write.")).isEqualTo("to write.");
        assertThat(SentenceLead.with("It has,", ":\n\n- a unit;\n- a law.", ":"))
                .isEqualTo("It has:\n\n- a unit;\n- a law.");
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
