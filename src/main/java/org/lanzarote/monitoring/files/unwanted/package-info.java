/**
 * What a document of text has no need of: how it is recognised in bytes, in words and in XML, and what to do about it.
 *
 * <p>The checks of PDF and of packages tell what they find through it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.files.unwanted;

import org.jspecify.annotations.NullMarked;
