package org.lanzarote.monitoring.people.party;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.Language;

/** The reservations of a Party, by the articles that allow them. */
@Schema(type = SchemaType.ARRAY, implementation = ReservationView.class)
record Reservations(@JsonValue List<ReservationView> all, Party party, Language language) implements Printable {}
