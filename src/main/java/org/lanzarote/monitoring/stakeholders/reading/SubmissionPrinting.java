package org.lanzarote.monitoring.stakeholders.reading;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.PageLink;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.RecordPage;
import org.lanzarote.monitoring.platform.html.RecordPage.Plain;
import org.lanzarote.monitoring.platform.html.RecordPage.RecordPart;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.replies.printing.AnswerMarkup;
import org.lanzarote.monitoring.stakeholders.submission.OwnAnswer;
import org.lanzarote.monitoring.stakeholders.submission.PartyCommentView;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionStatus;

/** Prints a stakeholder's submission: whose it is, its answers, its comments on Parties, and what these replied. */
final class SubmissionPrinting {

    private final StakeholderSubmissionView submission;
    private final SubmissionPageHead head;
    private final Language language;
    private final AnswerMarkup markup;

    SubmissionPrinting(StakeholderSubmissionView submission) {
        this.submission = submission;
        this.head = requireNonNull(submission.head());
        this.language = head.language();
        this.markup = new AnswerMarkup(this::compilation, address() + "/attachments/");
    }

    RecordPage print() {
        return new RecordPage(
                tag(language),
                say("Submission of a stakeholder", "Contribution d’une partie prenante")
                        + (submission.organisation() == null ? "" : " – " + submission.organisation()),
                facts(),
                submission.status() == StakeholderSubmissionStatus.PUBLISHED
                        ? List.of()
                        : List.of(Plain.restricted(
                                say("This submission is not public.", "Cette contribution n’est pas publique."))),
                Stream.of(
                                submission.answers().stream().flatMap(this::answer),
                                submission.comments().stream().map(this::comment),
                                submission.reactions().stream().map(this::reaction))
                        .flatMap(parts -> parts)
                        .toList(),
                null);
    }

    PageLinks links() {
        return PageLinks.of(language, address()).overview(head.round());
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(say("Monitoring round", "Cycle de suivi"), Integer.toString(head.round())));
        facts.add(new Fact(
                "Organisation", requireNonNullElse(submission.organisation(), say("not named", "non nommée"))));
        if (submission.publishedOn() != null) {
            facts.add(new Fact(say("Published on", "Publiée le"), DayInWords.of(submission.publishedOn(), language)));
        }
        return facts;
    }

    /** What is chosen stands in the language of the page, and the text in its own. */
    private Stream<RecordPart> answer(OwnAnswer answer) {
        var heading = "Question " + answer.question();
        var values = head.values(answer).stream().map(Plain::of).toList();
        return values.isEmpty()
                ? Stream.of(part(heading, answer.text(), across(answer.question())))
                : Stream.of(
                        RecordPart.plain(heading, values, List.of()),
                        part(null, answer.text(), across(answer.question())));
    }

    private RecordPart comment(PartyCommentView comment) {
        var question = comment.question();
        var heading = say("On the reply of ", "Sur la réponse\u00a0: ")
                + name(comment.party())
                + (question == null ? "" : say(", question ", ", question ") + question);
        var submitted = comment.submission();
        var leads = question == null || submitted == null
                ? List.<PageLink>of()
                : List.of(new PageLink(
                        say("The answer", "La réponse"),
                        "%s/replies/%s/submissions/%d/answers/%s?lang=%s"
                                .formatted(round(), comment.party(), submitted, question, language)));
        return part(heading, comment.text(), leads);
    }

    private RecordPart reaction(PartyReactionView reaction) {
        return new RecordPart(
                say("What the Party said to that: ", "Ce que la Partie en a dit\u00a0: ") + name(reaction.party()),
                tag(reaction.language()),
                markup.html(reaction.text()),
                List.of());
    }

    private RecordPart part(@Nullable String heading, @Nullable String text, List<PageLink> leads) {
        return new RecordPart(heading, tag(submission.language()), markup.html(requireNonNullElse(text, "")), leads);
    }

    private List<PageLink> across(String question) {
        return List.of(new PageLink(
                say("The question, and what all say to it", "La question, et ce que tous en disent"),
                compilation(question)));
    }

    /** The page of a question with what all say to it. */
    private String compilation(String question) {
        return round() + "/questions/" + question + "/compilation?lang=" + language;
    }

    private String name(String party) {
        return requireNonNull(head.names().get(party));
    }

    private String round() {
        return "/rounds/" + head.round();
    }

    private String address() {
        return round() + "/stakeholder-submissions/" + submission.id();
    }

    private String say(String english, String french) {
        return language == Language.FR ? french : english;
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
