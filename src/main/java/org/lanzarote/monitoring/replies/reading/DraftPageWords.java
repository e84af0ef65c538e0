package org.lanzarote.monitoring.replies.reading;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.replies.reply.RevisionCause;
import org.lanzarote.monitoring.replies.reply.RevisionView;

/** What the page of a reply that is worked on says around its answers, in its language. */
record DraftPageWords(Language language) {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    String title(String party) {
        return say("Draft reply of a Party – ", "Projet de réponse d’une Partie – ") + party;
    }

    /** Says that the reply is not submitted, and who reads it. */
    String notSubmitted() {
        return say(
                "Draft, not submitted: only its Party reads it.", "Projet, non soumis\u00a0: seule sa Partie le lit.");
    }

    String submitted(Instant moment) {
        var day = DayInWords.of(moment, language);
        return say("Submitted on " + day + ".", "Soumise le " + day + ".");
    }

    /** Says what stands while the reply is worked on again. */
    String stands(Instant submitted) {
        var day = DayInWords.of(submitted, language);
        return say("What was submitted on " + day + " stands.", "Ce qui a été soumis le " + day + " vaut.");
    }

    /** Says who had the reply opened again, and why. */
    String opened(RevisionView revision) {
        var day = DayInWords.of(revision.since(), language);
        return (revision.cause() == RevisionCause.RETURNED
                        ? say("Returned by the Secretariat on ", "Renvoyée par le Secrétariat le ")
                        : say("Opened again by the Party on ", "Rouverte par la Partie le "))
                + day
                + say(": ", "\u00a0: ")
                + revision.reason();
    }

    String limit() {
        return say("Time limit", "Délai");
    }

    String moment(Instant moment) {
        return DayInWords.of(moment, language) + ", " + HOUR.format(moment) + " UTC";
    }

    String incomplete() {
        return say("Not answered in full", "Sans réponse complète");
    }

    String unconfirmed() {
        return say("To be confirmed", "À confirmer");
    }

    String notInFull() {
        return say("Not answered in full.", "Sans réponse complète.");
    }

    String notConfirmed() {
        return say(
                "From an earlier reply: to be confirmed or changed.",
                "Reprise d’une réponse antérieure\u00a0: à confirmer ou à modifier.");
    }

    /** Leads to what was submitted last. */
    String last(int number) {
        return say("Submission ", "Soumission ") + number;
    }

    private String say(String english, String french) {
        return language == Language.FR ? french : english;
    }
}
