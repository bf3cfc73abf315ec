package fi.arvio.assessment.comment;

import fi.arvio.assessment.Database;

class H2CommentTest extends CommentContract {
    H2CommentTest() {
        super(Database.H2);
    }
}
