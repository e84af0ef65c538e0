package org.lanzarote.monitoring.files.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.seal.Receipt.SubmissionKind;
import org.lanzarote.monitoring.platform.html.Fact;

/** Describes a submission in words, for the page of its receipt. */
final class ReceiptFacts {

    private final Receipt receipt;
    private final ReceiptWords words;

    ReceiptFacts(Receipt receipt, ReceiptWords words) {
        this.receipt = receipt;
        this.words = words;
    }

    /** Whether it is a submission of a reply, which may have others before and after it. */
    boolean isOfReply() {
        return receipt.kind() == SubmissionKind.STATE_REPLY;
    }

    boolean isOfEdition() {
        return receipt.kind() == SubmissionKind.REPORT_EDITION;
    }

    /** What distinguishes this receipt from others in a folder. */
    String subject() {
        return Stream.of(
                        party(),
                        organisation(),
                        reference(),
                        words.say(ReceiptLabel.ROUND) + " " + receipt.round(),
                        numbered())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private String numbered() {
        return switch (receipt.kind()) {
            case STATE_REPLY -> words.say(ReceiptLabel.SUBMISSION) + " " + number();
            case STAKEHOLDER_SUBMISSION -> key();
            case REPORT_EDITION -> words.say(ReceiptLabel.EDITION) + " " + number();
        };
    }

    List<Fact> all() {
        return isOfEdition() ? ofEdition() : ofSubmission();
    }

    private List<Fact> ofEdition() {
        var facts = new ArrayList<Fact>();
        add(facts, ReceiptLabel.REPORT, reference());
        add(facts, ReceiptLabel.ROUND, Integer.toString(receipt.round()));
        add(facts, ReceiptLabel.EDITION, number());
        add(facts, ReceiptLabel.SEALED, words.instant(receipt.submittedAt()));
        add(facts, ReceiptLabel.BY, words.printable(receipt.submittedBy()));
        add(facts, ReceiptLabel.PARTS, words.count(receipt.answers()));
        return facts;
    }

    private List<Fact> ofSubmission() {
        var facts = new ArrayList<Fact>();
        add(facts, ReceiptLabel.PARTY, party());
        add(facts, ReceiptLabel.ORGANISATION, organisation());
        add(facts, ReceiptLabel.ROUND, Integer.toString(receipt.round()));
        add(facts, ReceiptLabel.SUBMISSION, isOfReply() ? number() : "");
        add(facts, ReceiptLabel.KEY, key());
        add(facts, ReceiptLabel.QUESTIONNAIRE, version());
        add(facts, ReceiptLabel.SUBMITTED, words.instant(receipt.submittedAt()));
        add(facts, ReceiptLabel.BY, words.printable(receipt.submittedBy()));
        add(facts, ReceiptLabel.WAY, words.say(receipt.onBehalf() ? ReceiptLabel.ON_BEHALF : ReceiptLabel.ONLINE));
        add(facts, ReceiptLabel.DUE, due());
        add(facts, ReceiptLabel.ANSWERS, words.count(receipt.answers()));
        add(facts, ReceiptLabel.COMMENTS, count(receipt.comments()));
        add(facts, ReceiptLabel.ATTACHMENTS, words.count(receipt.attachments().size()));
        add(facts, ReceiptLabel.REASON, words.printable(receipt.reason()));
        return facts;
    }

    private void add(List<Fact> facts, ReceiptLabel name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(words.say(name), value));
        }
    }

    private String party() {
        if (receipt.party() == null) {
            return "";
        }
        return receipt.partyName() == null
                ? receipt.party()
                : words.printable(receipt.partyName().in(words.language())) + " (" + receipt.party() + ")";
    }

    private String organisation() {
        return words.printable(receipt.organisation());
    }

    private String reference() {
        return words.printable(receipt.reference());
    }

    private String version() {
        var version = receipt.questionnaireVersion();
        return version == null ? "" : words.say(ReceiptLabel.VERSION, version);
    }

    private String due() {
        var due = receipt.due();
        return due == null
                ? ""
                : words.say(receipt.late() ? ReceiptLabel.LATE : ReceiptLabel.IN_TIME, words.instant(due));
    }

    private String key() {
        return receipt.id() == null ? "" : receipt.id().toString();
    }

    private String number() {
        return words.say(ReceiptLabel.NUMBER, receipt.submission());
    }

    private String count(@Nullable Integer things) {
        return things == null ? "" : words.count(things);
    }
}
