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
        clarificationGoesBackAndForth();
        supplementIsPrivateUntilItIsSubmitted();
        nextSubmissionIsPublishedToo();
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

    private static void clarificationGoesBackAndForth() {
        var asked = FRENCH + "/clarifications/"
                + SECRETARIAT.creates(FRENCH + "/clarifications", Map.of("question", "12", "text", "Which treaty?"));
        FRANCE.posts(asked + "/messages", Map.of("text", "That of 2020.")).statusCode(201);
        SECRETARIAT.tells(asked, "settle");

        FRANCE.reads(asked).body("state", equalTo("SETTLED")).body("messages.side", contains("SECRETARIAT", "PARTY"));
        PUBLIC.misses(asked);
    }

    /** 3. */
    private static void supplementIsPrivateUntilItIsSubmitted() {
        FRANCE.tells(FRENCH, "supplement", Map.of("reason", "The treaty is named"));
        FRANCE.saves(FRENCH + "/answers/12", textAnswer("By the treaty of 2020."));
        FRANCE.saves(FRENCH + "/answers/15", Map.of("number", 2020));

        FRANCE.reads(REPLIES).body("items.answered", contains(7, 4));
        COMMITTEE.reads(REPLIES).body("items.answered", contains(6, 0, 2, 4));
        PUBLIC.reads(REPLIES)
                .body("items.answered", contains(6, 4))
                .body("items.status", contains("PUBLISHED", "PUBLISHED"));
        for (var other : List.of(PUBLIC, SECRETARIAT)) {
            other.reads(FRENCH + "/answers/12").body("text", equalTo("By treaty."));
        }
    }

    private static void nextSubmissionIsPublishedToo() {
        FRANCE.tells(FRENCH, "submit");
        PUBLIC.reads(FRENCH + "/answers/12").body("text", equalTo("By treaty."));
        SECRETARIAT.tells(FRENCH, "publish", Map.of("withheld", List.of(theName())));

        PUBLIC.reads(FRENCH + "/answers/12").body("text", equalTo("By the treaty of 2020."));
        PUBLIC.reads(FRENCH + "/answers/1.2").body("text", equalTo(WITHOUT_THE_NAME));
        PUBLIC.reads(REPLIES).body("items.answered", contains(7, 4));
    }

    private static Map<String, String> theName() {
        return Map.of("question", "1.2", "passage", "Ms Invented", "ground", "personal data");
    }
}
