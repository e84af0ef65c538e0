package org.lanzarote.monitoring.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.entries;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.search;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Owner;

/** Of a Party's readings of its own working copy the first of each account, day and reply is in the trail. */
@QuarkusTest
class WorkingCopyReadingsTest {

    private static final String REPLY = "/rounds/2/replies/FRA";

    @BeforeEach
    void launched() {
        GivenRounds.launched("FRA", "RUS");
    }

    @Test
    void firstReadingOfAnAccountIsEnteredAndNoLaterOne() {
        GivenDelegations.give("9");

        var tag = read(focalPoint("FRA"), REPLY).header("ETag");
        for (var path : new String[] {REPLY, REPLY + "/answers/9.1", REPLY + "/validation"}) {
            read(focalPoint("FRA"), path);
            read(as("delegate-fra"), path);
            read(focalPoint("RUS"), path.replace("FRA", "RUS"));
        }

        search("outcome", "READ", "operation", "getReply")
                .body("items.account", contains("focal-point-rus", "delegate-fra", "focal-point-fra"))
                .body("items[2].record", equalTo(REPLY))
                .body("items[2].version", equalTo(tag));
        assertThat(entries("operation", "getAnswer")).isEmpty();
        assertThat(entries("operation", "validateReply")).isEmpty();
    }

    @Test
    void nextDayHasAFirstReadingOfItsOwn() throws Exception {
        read(focalPoint("FRA"), REPLY);
        Owner.execute("update working_copy_reading set day = day - 1");

        read(focalPoint("FRA"), REPLY);

        assertThat(entries("operation", "getReply")).hasSize(2);
    }

    @Test
    void refusedReadingIsNotTheFirst() {
        focalPoint("FRA").get(REPLY + "/answers/99").then().statusCode(404);

        read(focalPoint("FRA"), REPLY);

        assertThat(entries("operation", "getReply")).hasSize(1);
    }

    @Test
    void readingsAtTheSameMomentHaveOneEntry() throws Exception {
        AtOnce.send(Collections.nCopies(4, () -> read(focalPoint("FRA"), REPLY)));

        assertThat(entries("operation", "getReply")).hasSize(1);
    }

    @Test
    void exportsAndReadingsByOthersAreEnteredEach() {
        GivenReplies.published("FRA");

        for (int i = 0; i < 2; i++) {
            focalPoint("FRA").accept("*/*").get(REPLY + "/package").then().statusCode(200);
            read(focalPoint("FRA"), REPLY + "/submissions/1");
            read(committee(), REPLY);
        }

        assertThat(entries("operation", "getReplyPackage")).hasSize(2);
        assertThat(entries("operation", "getSubmission")).hasSize(2);
        assertThat(entries("operation", "getReply", "account", "committee")).hasSize(2);
    }

    private static Response read(RequestSpecification asking, String path) {
        return asking.accept("application/json")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
