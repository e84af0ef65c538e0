/**
 * Documents that come in or go out, without a word of the monitoring itself. Its rooms, each using those before it:
 * document, seal, visible, attachment and receipt.
 */
@NullMarked
package org.lanzarote.monitoring.files;

import org.jspecify.annotations.NullMarked;
