package org.lanzarote.monitoring.replies.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.publishedWithout;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.saved;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.attachment.GivenAttachments;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Moment;

/** A file that is withheld leaves nothing of the links to it, in whatever form they are written. */
@QuarkusTest
class WithheldLinkTest {

    private String file = "";

    @BeforeEach
    void anAttachedFile() {
        Moment.begin(this, () -> {
            GivenRounds.launchedWith(List.of(question("1", "TEXT", "I")), "FRA");
            file = GivenAttachments.attached("FRA", "law.txt", "Article 18".getBytes(UTF_8));
        });
    }

    @Test
    void definitionGoesWholeWithTheLinksThatReferToIt() {
        published("See [the draft law][r], [R][] or [r].\n\n[r]: attachment:%s \"Secret (title)\"\n\nNo more.");

        shows("See [withheld: a mistake], [withheld: a mistake] or [withheld: a mistake].\n\n[withheld: a mistake]\n\n"
                + "No more.");
    }

    @Test
    void definitionGoesWholeWhereItsTitleStandsOnFurtherLines() {
        published("> [r]:\n> attachment:%s\n> 'Secret\n> title'\n\nNo more.");

        shows("> [withheld: a mistake]\n\nNo more.");
    }

    @Test
    void titleOfALinkGoesWithIt() {
        published("See [the [draft] law](<attachment:%s> \"Secret (title) of it\"). No more.");

        shows("See [withheld: a mistake]. No more.");
    }

    @Test
    void otherLinksStay() {
        published("See [the law][r] and [more][s].\n\n[r]: attachment:%s\n[s]: https://example.org \"Open\"");

        shows("See [withheld: a mistake] and [more][s].\n\n[withheld: a mistake]\n[s]: https://example.org \"Open\"");
    }

    private void published(String text) {
        saved("FRA", "1", text.formatted(file));
        submit("FRA");
        publishedWithout(passage("1", file, "a mistake"));
    }

    private static void shows(String text) {
        nobody().get(ANSWER, "FRA", "1").then().statusCode(200).body("text", equalTo(text));
    }
}
