package org.lanzarote.monitoring.replies.reading;

import java.util.Locale;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;

/** What the page of a submitted answer says around it, in its language. */
record AnswerPageWords(Language language) {

    String title(String party, String question) {
        return say("Reply of a Party – ", "Réponse d’une Partie – ")
                + party
                + say(": question ", "\u00a0: question ")
                + question;
    }

    String party() {
        return say("Party", "Partie");
    }

    String round() {
        return say("Monitoring round", "Cycle de suivi");
    }

    String submission() {
        return say("Submission", "Soumission");
    }

    String submission(SubmissionRow row) {
        return row.number() + say(" of ", " du ") + DayInWords.of(row.submittedAt(), language);
    }

    String published() {
        return say("Published on", "Publiée le");
    }

    String notPublic() {
        return say("This answer is not public.", "Cette réponse n’est pas publique.");
    }

    /** Says of the submission that is public now what it answers. */
    String followed(int later, boolean otherwise) {
        return otherwise
                ? say(
                        "Submission %d is public now, and answers otherwise.".formatted(later),
                        "La soumission %d est publique maintenant, et répond autrement.".formatted(later))
                : say(
                        "Submission %d is public now, and answers the same.".formatted(later),
                        "La soumission %d est publique maintenant, et répond de même.".formatted(later));
    }

    /** Says that the submission that is public now has no answer. */
    String gone(int later) {
        return say(
                "Submission %d is public now, and does not answer this question.".formatted(later),
                "La soumission %d est publique maintenant, et ne répond pas à cette question.".formatted(later));
    }

    String withheld(boolean all, String grounds) {
        return (all
                        ? say("Withheld: ", "Non divulguée\u00a0: ")
                        : say("Withheld in part: ", "En partie non divulguée\u00a0: "))
                + grounds;
    }

    /** Says to who reads an answer in full that others do not. */
    String notAllPublic() {
        return say("The public does not read all of this.", "Le public ne lit pas tout cela.");
    }

    /** Says the same of a reply, with the questions. */
    String notAllPublic(String questions) {
        return say(
                "The public does not read all of this reply: something is withheld of the answers to " + questions
                        + ".",
                "Le public ne lit pas toute cette réponse\u00a0: une partie des réponses aux questions suivantes n’est pas"
                        + " divulguée\u00a0: " + questions + ".");
    }

    String publicVersion() {
        return say("What the public reads", "Ce que lit le public");
    }

    /** Says of a submission that an earlier one is public. */
    String earlier(int number) {
        return say(
                "This submission is not public; submission %d is.".formatted(number),
                "Cette soumission n’est pas publique\u00a0; la soumission %d l’est.".formatted(number));
    }

    String question() {
        return say("The question", "La question");
    }

    String answer() {
        return say("The answer", "La réponse");
    }

    String nothing() {
        return say("Nothing was answered.", "Rien n’a été répondu.");
    }

    String file(int number) {
        return say("Attachment ", "Pièce jointe ") + number;
    }

    String in(String tag) {
        var locale = language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
        return say("In ", "En ") + Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    String reply(String party) {
        return say("Reply of a Party – ", "Réponse d’une Partie – ") + party;
    }

    String replyNotPublic() {
        return say("This reply is not public.", "Cette réponse n’est pas publique.");
    }

    String question(String number) {
        return "Question " + number;
    }

    /** Leads to the page of one answer, which has its tables, attachments and what became of it. */
    String more() {
        return say("This answer on a page of its own", "Cette réponse sur sa propre page");
    }

    String reply() {
        return say("The whole reply", "Toute la réponse");
    }

    String factsheet() {
        return say("Factsheet", "Fiche pays");
    }

    String stakeholders() {
        return say("Stakeholders on this Party", "Parties prenantes sur cette Partie");
    }

    /** Heads the list of all questions. */
    String contents() {
        return "Questions";
    }

    String across() {
        return say("This question read across", "Cette question chez toutes les Parties");
    }

    private String say(String english, String french) {
        return language == Language.FR ? french : english;
    }
}
