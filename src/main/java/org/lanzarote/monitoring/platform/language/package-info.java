/**
 * The two official languages of the Council of Europe, names and days in their sentences, the BCP 47 tags of all languages, and letters that look alike or stand on their head.
 *
 * <p>Every neighbourhood below uses it, for texts in English and French, for translations, and to find a name however it
 * is spelled. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.language;

import org.jspecify.annotations.NullMarked;
