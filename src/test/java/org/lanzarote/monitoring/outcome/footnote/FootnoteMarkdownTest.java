package org.lanzarote.monitoring.outcome.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Footnotes of a factsheet's text become links, and none of its words is lost. */
class FootnoteMarkdownTest {

    private static final String LINK = "<sup id=\"ref-12\"><a href=\"#note-12\">12</a></sup>";

    @Test
    void placeOfAFootnoteIsALinkToIt() {
        assertThat(html("Parties[^12] act.")).isEqualTo("<p>Parties" + LINK + " act.</p>\n");
    }

    /** Elsewhere, such a line is the text of a footnote and not shown where it stands. */
    @ParameterizedTest
    @CsvSource({"'[^12]: to begin with'", "'A line\n[^12]: and the next'", "'A paragraph\n\n[^12]: and the next'"})
    void colonAfterAFootnoteLosesNoWord(String markdown) {
        assertThat(html(markdown)).contains(LINK + ": ").containsAnyOf("to begin with", "and the next");
    }

    @Test
    void whatIsCodeOrALinkIsNoFootnote() {
        assertThat(html("`[^12]` and [^12](https://example.org)")).doesNotContain("<sup");
    }

    @Test
    void markupOfOthersIsShownAsText() {
        assertThat(html("<b>bold</b>")).isEqualTo("<p>&lt;b&gt;bold&lt;/b&gt;</p>\n");
    }

    @ParameterizedTest
    @CsvSource({
        "It says “الحق في الحماية”[^12]., “<bdi>الحق في الحماية</bdi>”<sup",
        "In “المادة 18.” and so, “<bdi>المادة 18.</bdi>” and",
        "It says (זכויות הילד) so, (<bdi>זכויות הילד</bdi>) so",
        "In “Word 2019 (ص. 7-9)” so, “Word 2019 (<bdi>ص. 7-9</bdi>)” so",
        "In [Word] “ص (7)” so, “<bdi>ص (7)</bdi>” so",
        "In “(ص A) (b ص) ص” so, “(<bdi>ص</bdi> A) (b <bdi>ص</bdi>) <bdi>ص</bdi>” so",
        "It says *זכויות* and הילד, <em><bdi>זכויות</bdi></em> and <bdi>הילד</bdi>",
        "In “المادة **20** من *القانون* 15.” so, “<bdi>المادة <strong>20</strong> من <em>القانون</em> 15.</bdi>” so",
        "In “*(ص A)*” so, “<em>(<bdi>ص</bdi> A)</em>” so",
        "In *המאמר* 20 so, In <bdi><em>המאמר</em> 20</bdi> so",
        "In *see المادة* من so, In <em>see</em> <bdi><em>المادة</em> من</bdi> so",
        "In **من *المادة* and** so, <strong><bdi>من <em>المادة</em></bdi> and</strong> so",
        "In *المادة 18.* and so, <em><bdi>المادة 18.</bdi></em> and so"
    })
    void quotationFromTheRightKeepsToItself(String markdown, String html) {
        assertThat(html(markdown)).contains(html);
    }

    @Test
    void paragraphFromTheRightIsWrittenSo() {
        assertThat(html("الحق في الحماية.")).isEqualTo("<p dir=\"rtl\">الحق في الحماية.</p>\n");
    }

    private static String html(String markdown) {
        return FootnoteMarkdown.toHtml(markdown);
    }
}
