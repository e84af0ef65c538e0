package org.lanzarote.monitoring.wholeround;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.wholeround.Person.COMMITTEE;
import static org.lanzarote.monitoring.wholeround.Person.FRANCE;
import static org.lanzarote.monitoring.wholeround.Person.NORWAY;
import static org.lanzarote.monitoring.wholeround.Person.PUBLIC;
import static org.lanzarote.monitoring.wholeround.Person.SECRETARIAT;
import static org.lanzarote.monitoring.wholeround.Preparation.REPLIES;
import static org.lanzarote.monitoring.wholeround.Replying.FRENCH;
import static org.lanzarote.monitoring.wholeround.Replying.NORWEGIAN;
import static org.lanzarote.monitoring.wholeround.Replying.ON_TEACHERS;

import java.util.List;
import java.util.Map;

/** The Secretariat publishes what was submitted and asks about it; France supplements. */
final class Publishing {

    private static final String WITHOUT_THE_NAME = "[withheld: personal data] trained 300 teachers.";

    private Publishing() {}

    static void walk() {
        passageIsWithheldFromEverybodyButThoseWhoReadTheSubmission();
        clarificationWaitsForTheOneWhoIsToSpeak();
        supplementIsPrivateUntilItIsSubmitted();
        passageOnceWithheldStaysWithheld();
        submissionThatWasPublishedStaysReadable();
    }

    private static void passageIsWithheldFromEverybodyButThoseWhoReadTheSubmission() {
        SECRETARIAT.tells(FRENCH, "publish", Map.of("withheld", List.of(theName())));
        SECRETARIAT.tells(NORWEGIAN, "publish", Map.of("withheld", List.of()));

        for (var other : List.of(PUBLIC, NORWAY)) {
            other.reads(FRENCH + "/answers/1.2").body("text", equalTo(WITHOUT_THE_NAME));
        }
        for (var insider : List.of(FRANCE, SECRETARIAT, COMMITTEE)) {
            insider.reads(FRENCH + "/answers/1.2").body("text", equalTo(ON_TEACHERS));
        }
    }

    /** 16. */
    private static void clarificationWaitsForTheOneWhoIsToSpeak() {
        var asked = FRENCH + "/clarifications/"
                + SECRETARIAT.creates(FRENCH + "/clarifications", Map.of("question", "12", "text", "Which treaty?"));
        FRANCE.findsWaiting("ANSWER_CLARIFICATION");
        FRANCE.posts(asked + "/messages", Map.of("text", "That of 2020.")).statusCode(201);
        FRANCE.findsWaiting();
        SECRETARIAT.findsWaiting("SETTLE_CLARIFICATION", "PUBLISH_REPLY");
        SECRETARIAT.tells(asked, "settle");

        SECRETARIAT.findsWaiting("PUBLISH_REPLY");
        FRANCE.reads(asked).body("state", equalTo("SETTLED")).body("messages.side", contains("SECRETARIAT", "PARTY"));
        PUBLIC.misses(asked);
    }

    /** 3. */
    private static void supplementIsPrivateUntilItIsSubmitted() {
        FRANCE.tells(FRENCH, "supplement", Map.of("reason", "The treaty is named"));
        FRANCE.saves(FRENCH + "/answers/12", textAnswer("By the treaty of 2020."));
        FRANCE.saves(FRENCH + "/answers/15", Map.of("number", 2020));

        FRANCE.reads(REPLIES).body("items.answered", contains(6, 4));
        COMMITTEE.reads(REPLIES).body("items.answered", contains(5, 0, 2, 4));
        PUBLIC.reads(REPLIES)
                .body("items.answered", contains(5, 4))
                .body("items.status", contains("PUBLISHED", "PUBLISHED"));
        for (var other : List.of(PUBLIC, SECRETARIAT)) {
            other.reads(FRENCH + "/answers/12").body("text", equalTo("By treaty."));
        }
    }

    /** 1. */
    private static void passageOnceWithheldStaysWithheld() {
        FRANCE.tells(FRENCH, "submit");
        SECRETARIAT
                .reads(FRENCH + "/publication-proposal")
                .body("submission", equalTo(2))
                .body("proposed.withhold.passage", contains("Ms Invented"))
                .body("proposed.state", contains("STANDS"));
        SECRETARIAT
                .tries(FRENCH, "publish", Map.of("withheld", List.of()))
                .statusCode(409)
                .body("type", equalTo("/problems/withheld-before"));
        PUBLIC.reads(FRENCH + "/answers/12").body("text", equalTo("By treaty."));

        SECRETARIAT.tells(FRENCH, "publish", Map.of("withheld", List.of(theName())));
        PUBLIC.reads(FRENCH + "/answers/12").body("text", equalTo("By the treaty of 2020."));
        PUBLIC.reads(FRENCH + "/answers/1.2").body("text", equalTo(WITHOUT_THE_NAME));
        PUBLIC.reads(REPLIES).body("items.answered", contains(6, 4));
    }

    /** 2. */
    private static void submissionThatWasPublishedStaysReadable() {
        for (var reader : List.of(PUBLIC, NORWAY)) {
            reader.reads(FRENCH + "/submissions").body("items.number", contains(1, 2));
            reader.reads(FRENCH + "/submissions/1")
                    .body("submission.followedBy", equalTo(2))
                    .body("changedSince.question", contains("12", "15"));
            reader.reads(FRENCH + "/submissions/1/answers/12").body("answer.text", equalTo("By treaty."));
            reader.reads(FRENCH + "/submissions/1/answers/1.2").body("answer.text", equalTo(WITHOUT_THE_NAME));
            reader.misses(REPLIES + "/MLT/submissions/1/answers/9.1");
        }
    }

    private static Map<String, String> theName() {
        return Map.of("question", "1.2", "passage", "Ms Invented", "ground", "personal data");
    }
}
