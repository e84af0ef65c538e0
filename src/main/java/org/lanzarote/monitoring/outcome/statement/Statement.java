package org.lanzarote.monitoring.outcome.statement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.withdrawal.WithdrawnPart;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.text.Slot;

/** An editorial statement, which is one record however many factsheets it stands in. */
@Entity
@SQLRestriction(WithdrawnPart.STANDS)
public class Statement {

    /** The slots that its lead may contain. */
    public static final Set<Slot> LEAD_SLOTS = Set.of(Slot.PARTY, Slot.URGENCY);

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

    @Nullable String heading;

    @Enumerated(EnumType.STRING)
    AddresseeKind addresseeKind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> addresseeParties;

    String lead;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    CitedText text = new CitedText();

    /** Set when it is taken away; nothing shows it then. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable WithdrawnPart withdrawn;

    protected Statement() {}

    public Statement(Chapter chapter, DraftStatement wish) {
        set(chapter, wish);
    }

    void revise(Chapter chapter, DraftStatement wish) {
        set(chapter, wish);
        text = text.successor();
    }

    public CitedText text() {
        return text;
    }

    private void set(Chapter chapter, DraftStatement wish) {
        this.chapter = chapter;
        this.place = wish.place();
        this.heading = wish.heading();
        this.addresseeKind = wish.addressee().kind();
        this.addresseeParties = wish.addressee().parties();
        this.lead = wish.lead();
    }
}
