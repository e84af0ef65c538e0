package org.lanzarote.monitoring.files.renderer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What Markdown of a document is to those who work on it. */
class ManuscriptMarkdownTest {

    @Test
    void everyBlockIsMarkdown() {
        assertThat(print(GivenManuscripts.ofEveryBlock()))
                .startsWith("# Factsheet – \"DENMARK\" \\& others\n\nA line of the report\n\n")
                .contains("## Contents\n\n- [I. Introduction](#chapter-I)\n")
                .contains("<a id=\"chapter-I\"></a>\n\n## I. Introduction\n\nA text[^1] with *emphasis*, **weight**,")
                .contains("> A quotation[^2].", "1. One[^3]\n\n2. Two")
                .contains("### Generic part", "*Not translated yet.*", "#### A sub-heading")
                .contains("<a id=\"paragraph-53\"></a>\n\n**53** A paragraph[^5].\n\nIt goes on.")
                .contains("- One item[^6]", "- Two\n  - inner")
                .contains("> **Recommendation II-3**\n> \n> _Invite – all Parties_\n> \n> To act[^7].\n> \n> - first")
                .contains(
                        "**Answers**\n\n| Value | Parties |\n| --- | --- |\n| Yes \\| no | 12 |\n| \\<b\\>No\\</b\\> | 30 |")
                .contains(
                        "\n[^7]: See the reply, [submission 7]"
                                + "(https://monitoring.example.org/rounds/2/replies/FRA/submissions/7), para. [53](#paragraph-53).\n");
    }

    @Test
    void draftSaysThatItIsOne() {
        assertThat(print(GivenManuscripts.draft())).contains("**DRAFT**");
    }

    @Test
    void marksOfTwoNotesStandApart() {
        assertThat(print(GivenManuscripts.saying("Three[^1][^2][^3].", 3))).contains("Three[^1]\u2009[^2]\u2009[^3].");
    }

    @Test
    void noteThatSaysTheSameLeadsToTheFirst() {
        assertThat(print(GivenManuscripts.repeating()))
                .endsWith("\n[^1]: <a id=\"note-1\"></a>A guide.\n[^2]: See [note 1](#note-1).\n");
    }

    @Test
    void wordsFromTheRightStandAsTheyWere() {
        assertThat(print(GivenManuscripts.saying("It says “الحق \\* في”, so.", 0)))
                .contains("It says “الحق \\* في”, so.");
    }

    @Test
    void markupOfHtmlIsText() {
        assertThat(print(GivenManuscripts.saying("a <b>word</b>\n\n<script>x</script>", 0)))
                .contains("a \\<b\\>word\\</b\\>", "\\<script\\>x\\</script\\>");
    }

    @Test
    void linkToARecordIsWordsWhereTheServiceKnowsNoAddress() {
        var markdown = "The [reply](/rounds/2/replies/FRA) and [elsewhere](https://example.org/)";

        assertThat(new String(
                        new Printer(Optional::empty)
                                .print(GivenManuscripts.saying(markdown, 0), DocumentFormat.MARKDOWN),
                        UTF_8))
                .contains("The reply and [elsewhere](https://example.org/)");
        assertThat(new String(
                        new Printer(() -> Optional.of(URI.create("https://example.net/monitoring/")))
                                .print(GivenManuscripts.saying(markdown, 0), DocumentFormat.MARKDOWN),
                        UTF_8))
                .contains("The [reply](https://example.net/monitoring/rounds/2/replies/FRA)");
    }

    private static String print(Manuscript manuscript) {
        return new String(GivenManuscripts.PRINTER.print(manuscript, DocumentFormat.MARKDOWN), UTF_8);
    }
}
