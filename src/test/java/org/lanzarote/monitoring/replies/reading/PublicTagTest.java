package org.lanzarote.monitoring.replies.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.recordTag;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** The tag of a publication moves with what is public, and with nothing that its Party does since. */
@QuarkusTest
class PublicTagTest {

    private static final List<Supplier<RequestSpecification>> OUTSIDE = List.of(
            () -> nobody(),
            () -> focalPoint("NOR"),
            () -> stakeholder(),
            () -> facilitator(),
            () -> as("delegate-fra"),
            () -> as("auditor"));

    @BeforeEach
    void onePublished() {
        GivenRounds.launched("FRA", "NOR");
        GivenReplies.published("FRA");
    }

    @Test
    void whatItsPartyDoesInPrivateMovesNoTagOutside() {
        var before = tags();
        var ofTheRecord = recordTag("FRA");

        GivenReplies.supplement("FRA").then().statusCode(204);
        assertThat(tags()).isEqualTo(before);
        GivenReplies.saved("FRA", "12", "The newest figures");
        assertThat(tags()).isEqualTo(before);
        GivenReplies.submit("FRA");
        assertThat(tags()).isEqualTo(before);

        assertThat(recordTag("FRA")).isNotEqualTo(ofTheRecord);
    }

    @Test
    void publicationAndTakeDownMoveEveryTag() {
        GivenReplies.supplemented("FRA", "12", "The newest figures");
        var first = tags();
        GivenReplies.publish("FRA");
        var second = tags();
        takenDown("FRA", passage("12", "newest", "security"));
        var third = tags();

        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).isNotEqualTo(first.get(i));
            assertThat(third.get(i)).isNotIn(first.get(i), second.get(i));
        }
    }

    /** The tags of the answer to question 12, of all answers and of the reply, for each of those outside. */
    private static List<String> tags() {
        return OUTSIDE.stream()
                .flatMap(asking -> Stream.of("", "/answers", "/answers/12")
                        .map(path -> asking.get()
                                .get(REPLY + path, "FRA")
                                .then()
                                .statusCode(200)
                                .extract()
                                .header("ETag")))
                .toList();
    }
}
