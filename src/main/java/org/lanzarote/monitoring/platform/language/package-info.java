/**
 * The two official languages of the Council of Europe, and the BCP 47 tags of all languages.
 *
 * <p>Every neighbourhood below uses it, for texts in English and French and for translations. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.language;

import org.jspecify.annotations.NullMarked;
