# SQLCipher's module has the same face as the standard library's, as far as feltapp uses it, and takes a key.
from sqlite3 import Connection as _Connection
from sqlite3 import DatabaseError as DatabaseError
from sqlite3 import Error as Error
from sqlite3 import IntegrityError as IntegrityError
from sqlite3 import OperationalError as OperationalError

class Connection(_Connection):
    def set_key(self, key: bytearray) -> None: ...

def connect(
    database: str, *, uri: bool = ..., isolation_level: str | None = ..., check_same_thread: bool = ...
) -> Connection: ...
