package fi.arvio.assessment.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pools of a round's newest snapshot, and the items that none of them holds anything of. */
record CommentsFound(@Nullable Integer snapshot, int minimum, List<Numbered> pools, List<String> withheld) {

    /** A pool and the number of its place among all places that there can be pools at, from 1. */
    record Numbered(int number, CommentPool pool) {}
}
