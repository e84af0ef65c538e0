package org.lanzarote.monitoring.files.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.seal.Receipt.ReceiptFile;
import org.lanzarote.monitoring.files.seal.ReceiptPage.File;
import org.lanzarote.monitoring.files.seal.ReceiptPage.PrintedDigest;
import org.lanzarote.monitoring.files.seal.ReceiptPage.ReceiptChapter;
import org.lanzarote.monitoring.platform.language.Language;

/** Composes the page of a receipt in one of the two languages. */
final class ReceiptComposition {

    private static final int GROUP = 8;

    private final Receipt receipt;
    private final ReceiptWords words;
    private final ReceiptFacts facts;

    ReceiptComposition(Receipt receipt, Language language) {
        this.receipt = receipt;
        this.words = new ReceiptWords(language);
        this.facts = new ReceiptFacts(receipt, words);
    }

    ReceiptPage compose() {
        return new ReceiptPage(
                words.lang(),
                title(),
                facts.subject(),
                words.say(ReceiptLabel.PAGE),
                facts.all(),
                digests(),
                words.say(ReceiptLabel.ATTACHMENTS),
                receipt.attachments().stream().map(this::file).toList(),
                List.of(proof(), verification()));
    }

    private String title() {
        return switch (receipt.kind()) {
            case STATE_REPLY -> words.say(ReceiptLabel.STATE_REPLY);
            case STAKEHOLDER_SUBMISSION -> words.say(ReceiptLabel.STAKEHOLDER_SUBMISSION);
            case REPORT_EDITION -> words.say(ReceiptLabel.REPORT_EDITION);
        };
    }

    private List<PrintedDigest> digests() {
        if (facts.isOfEdition()) {
            return List.of(
                    new PrintedDigest(words.say(ReceiptLabel.EDITION_DIGEST), groups(receipt.sha256()), ""),
                    new PrintedDigest(
                            words.say(ReceiptLabel.PREVIOUS_EDITION),
                            groups(receipt.previousSha256()),
                            words.say(ReceiptLabel.FIRST_EDITION)));
        }
        var own = new PrintedDigest(words.say(ReceiptLabel.DIGEST), groups(receipt.sha256()), "");
        var previous = new PrintedDigest(
                words.say(ReceiptLabel.PREVIOUS), groups(receipt.previousSha256()), words.say(ReceiptLabel.FIRST));
        return facts.isOfReply() ? List.of(own, previous) : List.of(own);
    }

    private File file(ReceiptFile file) {
        return new File(
                words.printable(file.name()),
                words.say(ReceiptLabel.BYTES, words.count(file.size())),
                groups(file.sha256()));
    }

    private ReceiptChapter proof() {
        if (facts.isOfEdition()) {
            return new ReceiptChapter(
                    words.say(ReceiptLabel.PROVES),
                    List.of(words.say(ReceiptLabel.PROVES_SEALED), words.say(ReceiptLabel.PROVES_PARTS)),
                    List.of(),
                    "");
        }
        var proven = Stream.of(ReceiptLabel.PROVES_RECEIVED, ReceiptLabel.PROVES_DIGEST, ReceiptLabel.PROVES_CHAIN)
                .filter(label -> facts.isOfReply() || label != ReceiptLabel.PROVES_CHAIN)
                .map(words::say)
                .toList();
        return new ReceiptChapter(words.say(ReceiptLabel.PROVES), proven, List.of(), "");
    }

    private ReceiptChapter verification() {
        var outcomes = Stream.of(
                        ReceiptLabel.INTACT, ReceiptLabel.SUPERSEDED, ReceiptLabel.ALTERED, ReceiptLabel.UNKNOWN)
                .filter(label -> facts.isOfReply() || facts.isOfEdition() || label != ReceiptLabel.SUPERSEDED)
                .map(words::say)
                .toList();
        var last = receipt.attachments().isEmpty() ? "" : words.say(ReceiptLabel.VERIFY_FILE);
        return new ReceiptChapter(
                words.say(ReceiptLabel.VERIFY), List.of(words.say(ReceiptLabel.VERIFY_ASK)), outcomes, last);
    }

    private static List<String> groups(@Nullable String digest) {
        var groups = new ArrayList<String>();
        for (int from = 0; digest != null && from < digest.length(); from += GROUP) {
            groups.add(digest.substring(from, Math.min(from + GROUP, digest.length())));
        }
        return groups;
    }
}
