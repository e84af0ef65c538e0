package org.lanzarote.monitoring.wholeround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forwarding;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.with;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.withheld;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.answer;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.whole;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.wholeround.Person.FRANCE;
import static org.lanzarote.monitoring.wholeround.Person.NGO;
import static org.lanzarote.monitoring.wholeround.Person.NORWAY;
import static org.lanzarote.monitoring.wholeround.Person.PUBLIC;
import static org.lanzarote.monitoring.wholeround.Person.SECRETARIAT;
import static org.lanzarote.monitoring.wholeround.Preparation.ROUND;

import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.support.ApiDocument;

/** An organisation answers the questionnaire and comments on what France said. */
final class Commenting {

    private static final String SUBMISSIONS = ROUND + "/stakeholder-submissions";
    private static final String FORWARDINGS = ROUND + "/forwardings";

    private Commenting() {}

    static void walk() {
        var submission = organisationSubmitsAndNobodyElseReadsIt();
        inquiryIsAnsweredAtItsAddress(submission);
        partyReadsWhatConcernsItAndReacts(submission);
        var copy = everybodyReadsTheCopyThatIsPublished(submission);
        passageOfTheCopyIsTakenDown(submission, copy);
    }

    private static String organisationSubmitsAndNobodyElseReadsIt() {
        var submission = SUBMISSIONS + "/"
                + NGO.creates(
                        SUBMISSIONS,
                        wish(
                                List.of(answer("12", "We see gaps.")),
                                List.of(comment("FRA", 1, "9.1", "The law is silent on sharing."))));
        NGO.tells(submission, "submit");

        NGO.reads(submission + "/receipt");
        for (var other : List.of(PUBLIC, FRANCE, NORWAY)) {
            other.misses(submission);
        }
        SECRETARIAT.tells(submission, "accept");
        return submission;
    }

    /** 16 and 19. */
    private static void inquiryIsAnsweredAtItsAddress(String submission) {
        var inquiry = submission + "/inquiries/"
                + SECRETARIAT.creates(submission + "/inquiries", Map.of("text", "Since when is the law silent?"));
        NGO.findsWaiting("ANSWER_INQUIRY");
        NGO.tells(inquiry, "answer", Map.of("text", "Since 2024."));
        NGO.findsWaiting();

        SECRETARIAT.reads(inquiry).body("answer", equalTo("Since 2024."));
        assertThat(ApiDocument.read().operations().stream()
                        .flatMap(operation -> operation.parameters("path").stream())
                        .filter(parameter -> parameter.path("name").asText().equals("inquiry"))
                        .map(parameter -> ApiDocument.read()
                                .resolved(parameter.path("schema"))
                                .path("format")
                                .asText()))
                .isNotEmpty()
                .allMatch("uuid"::equals);
    }

    /** 16. */
    private static void partyReadsWhatConcernsItAndReacts(String submission) {
        var forwarded = FORWARDINGS + "/" + SECRETARIAT.creates(submission + "/forwardings", forwarding("FRA"));
        FRANCE.findsWaiting("REACT_TO_FORWARDING");
        FRANCE.may(forwarded, "REACT");
        FRANCE.reads(forwarded)
                .body("comments.text", contains("The law is silent on sharing."))
                .body("answers", empty());
        FRANCE.posts(forwarded + "/reactions", Map.of("language", "EN", "text", "Section 2 speaks of it."))
                .statusCode(201);
        FRANCE.findsWaiting();

        SECRETARIAT.reads(forwarded).body("reactions.text", contains("Section 2 speaks of it."));
        NORWAY.misses(forwarded);
    }

    private static String everybodyReadsTheCopyThatIsPublished(String submission) {
        SECRETARIAT.tells(
                submission,
                "publish",
                with(with(whole(), "withheld", withheld(1, " on sharing")), "reactionsOf", List.of("FRA")));
        String copy = SECRETARIAT.reads(submission).extract().path("publishedAs");

        PUBLIC.reads(SUBMISSIONS + "/" + copy)
                .body("comments.text", contains("The law is silent[withheld: Protection of persons]."))
                .body("reactions.text", contains("Section 2 speaks of it."));
        PUBLIC.misses(submission);
        return SUBMISSIONS + "/" + copy;
    }

    /** 1. */
    private static void passageOfTheCopyIsTakenDown(String submission, String copy) {
        SECRETARIAT.tells(
                submission,
                "take-down",
                Map.of(
                        "withheld",
                        List.of(Map.of("comment", 1, "passage", "is silent", "ground", "an error")),
                        "reason",
                        "The law was misread"));

        PUBLIC.reads(copy)
                .body("comments.text", contains("The law [withheld: an error][withheld: Protection of persons]."));
        for (var entitled : List.of(NGO, SECRETARIAT)) {
            entitled.reads(submission).body("comments.text", contains("The law is silent on sharing."));
        }
    }
}
