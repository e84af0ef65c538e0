package org.lanzarote.monitoring.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.seal.ReceiptPage.Chapter;
import org.lanzarote.monitoring.seal.ReceiptPage.Digest;
import org.lanzarote.monitoring.seal.ReceiptPage.Fact;
import org.lanzarote.monitoring.seal.ReceiptPage.File;

/** Puts a receipt on paper, in one of the two languages. */
final class ReceiptComposition {

    private static final int GROUP = 8;

    private final Receipt receipt;
    private final ReceiptWords words;

    ReceiptComposition(Receipt receipt, Language language) {
        this.receipt = receipt;
        this.words = new ReceiptWords(language);
    }

    ReceiptPage compose() {
        return new ReceiptPage(
                words.lang(),
                title(),
                subject(),
                words.say(ReceiptLabel.PAGE),
                facts(),
                digests(),
                words.say(ReceiptLabel.ATTACHMENTS),
                receipt.attachments().stream().map(this::file).toList(),
                List.of(proof(), verification()));
    }

    private String title() {
        return switch (receipt.kind()) {
            case STATE_REPLY -> words.say(ReceiptLabel.STATE_REPLY);
        };
    }

    /** What distinguishes this receipt from others in a folder. */
    private String subject() {
        return Stream.of(
                        party(),
                        words.say(ReceiptLabel.ROUND) + " " + receipt.round(),
                        words.say(ReceiptLabel.SUBMISSION) + " " + words.say(ReceiptLabel.NUMBER, receipt.submission()))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        add(facts, ReceiptLabel.PARTY, party());
        add(facts, ReceiptLabel.ROUND, Integer.toString(receipt.round()));
        add(facts, ReceiptLabel.SUBMISSION, words.say(ReceiptLabel.NUMBER, receipt.submission()));
        add(facts, ReceiptLabel.QUESTIONNAIRE, words.say(ReceiptLabel.VERSION, receipt.questionnaireVersion()));
        add(facts, ReceiptLabel.SUBMITTED, words.instant(receipt.submittedAt()));
        add(facts, ReceiptLabel.BY, words.printable(receipt.submittedBy()));
        add(facts, ReceiptLabel.WAY, words.say(receipt.onBehalf() ? ReceiptLabel.ON_BEHALF : ReceiptLabel.ONLINE));
        add(
                facts,
                ReceiptLabel.DUE,
                words.say(receipt.late() ? ReceiptLabel.LATE : ReceiptLabel.IN_TIME, words.instant(receipt.due())));
        add(facts, ReceiptLabel.ANSWERS, words.count(receipt.answers()));
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

    private List<Digest> digests() {
        return List.of(
                new Digest(words.say(ReceiptLabel.DIGEST), groups(receipt.sha256()), ""),
                new Digest(
                        words.say(ReceiptLabel.PREVIOUS),
                        groups(receipt.previousSha256()),
                        words.say(ReceiptLabel.FIRST)));
    }

    private File file(Receipt.SealedFile file) {
        return new File(
                words.printable(file.name()),
                words.say(ReceiptLabel.BYTES, words.count(file.size())),
                groups(file.sha256()));
    }

    private Chapter proof() {
        return new Chapter(
                words.say(ReceiptLabel.PROVES),
                List.of(words.say(ReceiptLabel.PROVES_RECEIVED), words.say(ReceiptLabel.PROVES_DIGEST)),
                List.of(),
                "");
    }

    private Chapter verification() {
        var outcomes = Stream.of(
                        ReceiptLabel.INTACT, ReceiptLabel.SUPERSEDED, ReceiptLabel.ALTERED, ReceiptLabel.UNKNOWN)
                .map(words::say)
                .toList();
        var last = receipt.attachments().isEmpty() ? "" : words.say(ReceiptLabel.VERIFY_FILE);
        return new Chapter(words.say(ReceiptLabel.VERIFY), List.of(words.say(ReceiptLabel.VERIFY_ASK)), outcomes, last);
    }

    private static List<String> groups(@Nullable String digest) {
        var groups = new ArrayList<String>();
        for (int from = 0; digest != null && from < digest.length(); from += GROUP) {
            groups.add(digest.substring(from, Math.min(from + GROUP, digest.length())));
        }
        return groups;
    }
}
