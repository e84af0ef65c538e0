package org.lanzarote.monitoring.platform.language;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An official language of the Council of Europe. */
@Schema(description = "Official language of the Council of Europe")
public enum Language {
    EN,
    FR;

    /** The other official language. */
    public Language other() {
        return this == EN ? FR : EN;
    }
}
