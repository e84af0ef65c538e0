package org.lanzarote.monitoring.notice.mail;

import java.util.List;
import java.util.Optional;
import org.lanzarote.monitoring.platform.language.Language;

/** The kinds of letters: the words of each, and what of its facts stands in their places. */
public enum LetterKind {
    ROUND_LAUNCHED(LetterWords.LAUNCH_SUBJECT, LetterWords.LAUNCH_FOR_PARTY, "round", "repliesDue"),
    ROUND_OPEN(LetterWords.LAUNCH_SUBJECT, LetterWords.LAUNCH_FOR_STAKEHOLDER, "round", "stakeholdersDue"),
    LIMIT_MOVED(LetterWords.LIMIT_SUBJECT, LetterWords.LIMIT_FOR_PARTIES, "round", "repliesDue"),
    OWN_LIMIT_MOVED(LetterWords.LIMIT_SUBJECT, LetterWords.LIMIT_FOR_PARTY, "round", "repliesDue"),
    STAKEHOLDER_LIMIT_MOVED(LetterWords.LIMIT_SUBJECT, LetterWords.LIMIT_FOR_STAKEHOLDER, "round", "stakeholdersDue"),
    REMINDER(LetterWords.REMINDER_SUBJECT, LetterWords.REMINDER_TEXT, "round", "repliesDue"),
    REPLY_SUBMITTED(LetterWords.RECEIPT_SUBJECT, LetterWords.RECEIPT_TEXT, "round", "submission"),
    REPLY_RETURNED(LetterWords.RETURN_SUBJECT, LetterWords.RETURN_TEXT, "round", "submission"),
    CLARIFICATION_ASKED(LetterWords.CLARIFICATION_SUBJECT, LetterWords.CLARIFICATION_TEXT, "round", "question"),
    SECTION_GIVEN(LetterWords.SECTION_SUBJECT, LetterWords.SECTION_TEXT, "round", "sections"),
    SECTION_GIVEN_TO_A_DAY(
            LetterWords.SECTION_SUBJECT, LetterWords.SECTION_TEXT_TO_A_DAY, "round", "sections", "dueOn"),
    SECTION_DUE(LetterWords.SECTION_DUE_SUBJECT, LetterWords.SECTION_DUE_TEXT, "round", "sections", "dueOn"),
    SUBMISSION_FORWARDED(LetterWords.FORWARDING_SUBJECT, LetterWords.FORWARDING_TEXT, "round"),
    OWN_SUBMISSION_FORWARDED(LetterWords.FORWARDING_SUBJECT, LetterWords.FORWARDING_OF_OWN, "round"),
    REPORT_ADOPTED(LetterWords.ADOPTION_SUBJECT, LetterWords.ADOPTION_TEXT, "round"),
    EDITION_PUBLISHED(LetterWords.EDITION_SUBJECT, LetterWords.EDITION_TEXT, "round", "edition"),
    FACTSHEET_UPDATED(LetterWords.FACTSHEET_SUBJECT, LetterWords.FACTSHEET_TEXT, "round"),
    ADDRESS_CHANGED(LetterWords.ADDRESS_SUBJECT, LetterWords.ADDRESS_TEXT, "changedOn"),
    STATEMENT_OVERDUE(LetterWords.OVERDUE_SUBJECT, LetterWords.OVERDUE_TEXT),
    DIGEST(LetterWords.DIGEST_SUBJECT, LetterWords.DIGEST_TEXT, "on");

    private final LetterWords subject;
    private final LetterWords text;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that cannot change
    private final List<String> places;

    LetterKind(LetterWords subject, LetterWords text, String... places) {
        this.subject = subject;
        this.text = text;
        this.places = List.of(places);
    }

    String subject(LetterFacts facts, Language language) {
        return filled(subject, facts, language);
    }

    String text(LetterFacts facts, Language language) {
        return filled(text, facts, language);
    }

    /** Where it leads: of a receipt, to that. */
    String address(LetterFacts facts) {
        return this == REPLY_SUBMITTED
                ? facts.subject() + "/submissions/" + facts.told("submission") + "/receipt"
                : facts.subject();
    }

    /** Where the service shows a page of it to everybody, if it does. */
    Optional<String> page(LetterFacts facts) {
        return switch (this) {
            case ROUND_LAUNCHED, ROUND_OPEN -> Optional.of(facts.subject() + "/questionnaire");
            case EDITION_PUBLISHED, FACTSHEET_UPDATED -> Optional.of(facts.subject());
            default -> Optional.empty();
        };
    }

    private String filled(LetterWords words, LetterFacts facts, Language language) {
        return words.with(places.stream().map(facts::told).toArray()).words(language);
    }
}
