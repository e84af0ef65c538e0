package org.lanzarote.monitoring.outcome.practice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.withdrawal.WithdrawnPart;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.text.Slot;

/** A promising practice of one or more Parties. */
@Entity
@SQLRestriction(WithdrawnPart.STANDS)
public class Practice {

    /** The slots that its text may contain. */
    public static final Set<Slot> SLOTS = Set.of(Slot.PARTY);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Chapter chapter;

    int place;
    List<String> parties;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    CitedText text = new CitedText();

    /** Set when it is taken away; nothing shows it then. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable WithdrawnPart withdrawn;

    protected Practice() {}

    public Practice(Chapter chapter, DraftPractice wish) {
        set(chapter, wish);
    }

    void revise(Chapter chapter, DraftPractice wish) {
        set(chapter, wish);
        text = text.successor();
    }

    /** Takes the place for a corrected text; the old one is kept behind it. */
    public CitedText corrected() {
        text = text.successor();
        return text;
    }

    public CitedText text() {
        return text;
    }

    private void set(Chapter chapter, DraftPractice wish) {
        this.chapter = chapter;
        this.place = wish.place();
        this.parties = wish.parties();
    }
}
