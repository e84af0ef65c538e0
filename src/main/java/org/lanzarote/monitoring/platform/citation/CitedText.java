package org.lanzarote.monitoring.platform.citation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.label.LabelKind;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.quotation.Quotation;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.platform.text.MarkupCheck;
import org.lanzarote.monitoring.platform.text.Slot;
import org.lanzarote.monitoring.platform.text.TextPlace;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** A stored text with its citations, which name their targets by id and so survive renumbering. */
@Entity
@EntityListeners(TextAuthor.class)
public class CitedText {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String markdown = "";

    /** The earlier text that this one replaces. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable CitedText replaces;

    /** What the text shares with all that it replaces. */
    UUID history = UUID.randomUUID();

    /** Its place in its history. */
    int number = 1;

    /** The login of whoever wrote it, set when it is stored. */
    String writtenBy = "";

    Instant writtenAt = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(name = "citation")
    @OrderColumn(name = "ordinal")
    List<CitationLine> lines = new ArrayList<>();

    /** What its labels name. */
    @ElementCollection
    @CollectionTable(name = "label")
    Set<LabelLine> labels = new HashSet<>();

    /** What it rests on among answers. */
    @OneToMany(mappedBy = "text", cascade = CascadeType.PERSIST)
    List<Evidence> evidence = new ArrayList<>();

    /** Creates an empty text that replaces this one; this one is kept. */
    public CitedText successor() {
        var next = new CitedText();
        next.replaces = this;
        next.history = history;
        next.number = number + 1;
        return next;
    }

    /** Takes text, footnotes and links, or reports what is wrong with them. */
    public void write(
            TextWithCitations text, List<TypedLink> links, Set<Slot> slots, KnownTargets known, TextPlace place) {
        markdown = known.stored(text.markdown(), this::name, place.pointer() + "/markdown", place.violations());
        new MarkupCheck(place.violations()).check(text.markdown(), place.pointer() + "/markdown");
        Marks.check(text, place);
        Slot.check(text.markdown(), slots, place.pointer() + "/markdown", place.violations());
        for (int i = 0; i < text.citations().size(); i++) {
            var citation = text.citations().get(i);
            var at = place.at("/citations/" + i);
            add(CitationLine.of(citation, known, at), citation.quotation(), known, at.pointer(), place.violations());
        }
        for (int i = 0; i < links.size(); i++) {
            var pointer = place.linkPointer().formatted(i);
            var link = links.get(i);
            var target = known.id(link.kind(), link.target(), pointer, place.violations())
                    .map(id -> CitationLine.link(link.kind(), id));
            if (link.quotation() != null && link.kind() != CitationKind.ANSWER) {
                place.violations().add(quotation(pointer), CitationMessage.QUOTATION_OF_ONE_ANSWER);
            }
            add(target.stream().toList(), link.quotation(), known, parent(pointer), place.violations());
        }
    }

    /** That it took the place of another text. */
    TextRevised revision() {
        boolean same = replaces != null
                && markdown.equals(replaces.markdown)
                && footnotes().equals(replaces.footnotes());
        return new TextRevised(history, markdown, number, same);
    }

    private List<CitationLine> footnotes() {
        return lines.stream().filter(line -> line.mark() != null).toList();
    }

    /** Keeps that a label of the text names a part. */
    void name(LabelKind kind, UUID part) {
        labels.add(new LabelLine(kind, part));
    }

    private void add(
            List<CitationLine> added,
            @Nullable Quotation quotation,
            KnownTargets known,
            String pointer,
            Violations violations) {
        var one = added.size() == 1 ? quotation : null;
        for (var line : added) {
            known.evidence(this, line, one, pointer + "/quotation", violations).ifPresent(evidence::add);
            lines.add(line);
        }
    }

    /** Where the quotation of a link stands, beside the target. */
    private static String quotation(String target) {
        return parent(target) + "/quotation";
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    public UUID id() {
        return id;
    }

    public String markdown() {
        return markdown;
    }

    /** What it shares with all texts that it replaces and that replace it. */
    public UUID history() {
        return history;
    }

    /** Its place among the texts that replaced one another. */
    public int number() {
        return number;
    }
}
